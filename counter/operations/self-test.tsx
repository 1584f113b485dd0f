import { useSignal } from '@preact/signals'
import type { OperationsAnswer } from '../../server/contract/operations.ts'
import { answerOf, papers } from '../api.ts'
import { PressButton } from '../parts/press-button.tsx'
import { useAsk } from '../parts/use-ask.ts'
import { nameOf, type SelfTest, sumOf, type Tested, whyOf, worstFirst } from './tested.ts'
import { t } from './texts.ts'
import { Tick } from './tick.tsx'
import { whenShown } from './when.ts'

interface Props {
  readonly answer: OperationsAnswer
  readonly onDone: () => Promise<void>
}

/** Whether the lobby is ready to open: one button, and large ticks. */
export function SelfTestPart({ answer, onDone }: Props) {
  const { busy, problem, ask } = useAsk()
  const words = t.value.test
  const { minutesBefore, last, isRunning } = answer.selfTest
  const run = async () => {
    if (await ask(() => answerOf(papers.operations['self-test'].$post()))) await onDone()
  }
  const isBusy = busy.value || isRunning
  return (
    <section class="operations-test" aria-labelledby="operations-test">
      <h2 id="operations-test">{words.heading}</h2>
      <p class="operations-note">
        {words.means} {minutesBefore > 0 ? words.byItself(minutesBefore) : ''}
      </p>
      <PressButton id="self-test" look="primary" busy={isBusy} onPress={run}>
        {isBusy ? words.running : words.run}
      </PressButton>
      <div role="status">
        {problem.value ? <p class="refusal">{words.noAnswer}</p> : null}
        {last ? <Result test={last} answer={answer} /> : <p>{words.never}</p>}
      </div>
    </section>
  )
}

function Result({ test, answer }: { readonly test: SelfTest; readonly answer: OperationsAnswer }) {
  const words = t.value.test
  const { says, outcome } = sumOf(test)
  const troubles = worstFirst(test.tested).filter((one) => one.outcome !== 'well')
  const isOpen = useSignal(false)
  return (
    <>
      <p class="operations-sum">
        <Tick outcome={outcome} />
        {says}
      </p>
      <p class="operations-note">
        {words.at(whenShown(test.at, answer))} {test.actor === 'clock' ? words.byClock : ''}
      </p>
      <List tested={troubles} />
      <details
        class="operations-all"
        open={isOpen.value}
        onToggle={(event) => {
          isOpen.value = event.currentTarget.open
        }}
      >
        <summary>{words.show}</summary>
        <List tested={test.tested} />
      </details>
    </>
  )
}

function List({ tested }: { readonly tested: readonly Tested[] }) {
  if (tested.length === 0) return null
  const { outcomes } = t.value.test
  return (
    <ul class="operations-ticks">
      {tested.map((one) => (
        <li key={`${one.what} ${one.about}`}>
          <Tick outcome={one.outcome} />
          <div>
            <span class="operations-thing">{nameOf(one)}</span>{' '}
            <span class="operations-outcome">{outcomes[one.outcome]}</span>
            {whyOf(one) ? <p>{whyOf(one)}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
