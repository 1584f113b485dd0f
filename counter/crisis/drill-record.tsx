import { useSignal } from '@preact/signals'
import type { DrillShown } from '../../server/contract/drill.ts'
import { drillSteps } from '../../server/contract/drill-words.ts'
import { language } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { doneBy } from './drill-steps.tsx'
import { t } from './texts.ts'

interface Props {
  readonly drill: DrillShown
  readonly timeZone: string
}

/** The record of a drill that is over, which can be printed alone. */
export function DrillRecord({ drill: one, timeZone }: Props) {
  const isPrinted = useSignal(false)
  const { drill } = t.value
  const when = new Intl.DateTimeFormat(language.value, { dateStyle: 'long', timeStyle: 'short', timeZone })
  const print = () => {
    isPrinted.value = true
    addEventListener('afterprint', () => (isPrinted.value = false), { once: true })
    // The page must have drawn it open before it goes to paper.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
  }
  return (
    <details class={`crisis-record${isPrinted.value ? ' printed' : ''}`} open={isPrinted.value}>
      <summary>{drill.record(when.format(one.started), one.steps.length, drillSteps.length)}</summary>
      <p>{drill.minutes(Math.max(1, Math.round(((one.ended ?? one.started) - one.started) / 60_000)))}</p>
      <ol>
        {drillSteps.map((step) => {
          const done = one.steps.find((it) => it.step === step)
          return (
            <li key={step}>
              <strong>{drill.steps[step][0]}</strong>
              <span>{done ? doneBy(done) : drill.notDone}</span>
            </li>
          )
        })}
      </ol>
      {one.remark ? (
        <p>
          {drill.remark}: {one.remark}
        </p>
      ) : null}
      <PressButton id={`drill-print-${one.id}`} look="quiet" onPress={print}>
        {drill.print}
      </PressButton>
    </details>
  )
}
