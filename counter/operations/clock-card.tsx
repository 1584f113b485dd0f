import './clock-card.css'
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ClockInput } from '../../server/contract/clock.ts'
import type { OperationsAnswer } from '../../server/contract/operations.ts'
import { answerOf, server } from '../api.ts'
import { useAsk } from '../parts/use-ask.ts'
import { may } from '../session.ts'
import { ClockChoices } from './clock-choices.tsx'
import { t } from './clock-texts.ts'
import { wholeTime } from './when.ts'

interface Props {
  readonly answer: OperationsAnswer
  readonly onDone: () => Promise<void>
}

/** What time it is: seen while the machine's clock is in doubt, and once it was said. */
export function ClockCard({ answer, onDone }: Props) {
  const { busy, problem, ask } = useAsk()
  const said = useSignal<number | null>(null)
  const done = useRef<HTMLParagraphElement>(null)
  const words = t.value
  const { clock } = answer
  /** What it was set to; told once the machine's is believed again. */
  const set = clock ? null : said.value
  // The button that was pressed is gone, and whoever listens is told here.
  useLayoutEffect(() => done.current?.focus(), [set])
  async function settle(right: ClockInput['right']): Promise<void> {
    const settled = await ask(() => answerOf(server.clock.$put({ json: { right } })))
    if (settled) said.value = (settled.body as { readonly lobby: number }).lobby
    await onDone()
  }
  if (!clock && set === null) return null
  return (
    <section class="operations-card clock-card" aria-labelledby="operations-clock">
      <h2 id="operations-clock">{words.heading}</h2>
      {clock ? <Facts answer={answer} clock={clock} /> : null}
      {clock && may('lead') ? (
        <ClockChoices answer={answer} clock={clock} isBusy={busy.value} settle={settle} />
      ) : null}
      {clock && !may('lead') ? <p>{words.askLead}</p> : null}
      <div role="status">
        {problem.value && clock ? <p class="refusal">{problemSaid(problem.value)}</p> : null}
        {set === null ? null : (
          <p ref={done} tabIndex={-1}>
            {words.done(wholeTime(set, answer.timeZone))}
          </p>
        )}
      </div>
    </section>
  )
}

export type Doubt = NonNullable<OperationsAnswer['clock']>

/** Why the machine is not believed, and what each clock shows; this screen's is one more to hold against them. */
function Facts({
  answer: { timeZone },
  clock,
}: {
  readonly answer: OperationsAnswer
  readonly clock: Doubt
}) {
  const words = t.value
  return (
    <>
      <p>{words.faults[clock.fault]}</p>
      <dl class="operations-facts">
        <dt>{words.machine}</dt>
        <dd>{wholeTime(clock.machine, timeZone)}</dd>
        <dt>{words.lobby}</dt>
        <dd>{wholeTime(clock.lobby, timeZone)}</dd>
        <dt>{words.screen}</dt>
        <dd>{wholeTime(Date.now(), timeZone)}</dd>
        <dt>{words.since}</dt>
        <dd>{wholeTime(clock.since, timeZone)}</dd>
      </dl>
    </>
  )
}

function problemSaid(name: string): string {
  const { problems } = t.value
  return name in problems ? problems[name as keyof typeof problems] : problems.failed
}
