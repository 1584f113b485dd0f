import { useSignal } from '@preact/signals'
import type { AlertTestAnswer, OperationsAnswer } from '../../server/contract/operations.ts'
import { answerOf, papers } from '../api.ts'
import { PressButton } from '../parts/press-button.tsx'
import { useAsk } from '../parts/use-ask.ts'
import { t } from './texts.ts'
import { whenShown } from './when.ts'

/** Who is told of what goes wrong, and what became of it. */
export function Alerts({ answer }: { readonly answer: OperationsAnswer }) {
  const words = t.value.alerts
  const { ways, messages } = answer.alerts
  return (
    <section aria-labelledby="operations-alerts">
      <h2 id="operations-alerts">{words.heading}</h2>
      {ways.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.sentBy(ways.map((way) => words.ways[way]).join(words.and))}</p>
          <TestAlert />
        </>
      )}
      {messages.length === 0 ? <p class="operations-note">{words.nothing}</p> : <Messages answer={answer} />}
    </section>
  )
}

function TestAlert() {
  const words = t.value.alerts
  const { busy, problem, ask } = useAsk()
  const said = useSignal<AlertTestAnswer | null>(null)
  const send = async () => {
    said.value = null
    const done = await ask(() => answerOf(papers.operations['test-alert'].$post()))
    if (done) said.value = done.body as AlertTestAnswer
  }
  return (
    <div class="operations-try">
      <PressButton id="test-alert" busy={busy.value} onPress={send}>
        {busy.value ? words.testing : words.test}
      </PressButton>
      <div role="status">
        {problem.value ? <p class="refusal">{words.noAnswer}</p> : null}
        {said.value?.ways.map(({ way, problem: why }) => (
          <p key={way} class={why ? 'refusal' : ''}>
            {why ? words.notTested(words.ways[way], words.problems[why]) : words.tested(words.ways[way])}
          </p>
        ))}
      </div>
    </div>
  )
}

function Messages({ answer }: { readonly answer: OperationsAnswer }) {
  return (
    <ul class="operations-messages">
      {answer.alerts.messages.map((message) => (
        <li key={`${message.at} ${message.way}`}>
          <span class="operations-thing">{message.subject}</span>
          <p class={message.problem ? 'operations-failed' : 'operations-note'}>
            {whenShown(message.at, answer)} · {stateOf(message, answer)}
          </p>
        </li>
      ))}
    </ul>
  )
}

type Message = OperationsAnswer['alerts']['messages'][number]

function stateOf({ sent, next, problem }: Message, answer: OperationsAnswer): string {
  const words = t.value.alerts
  if (sent !== null) return words.sent
  if (problem === null) return words.onItsWay
  const why = words.problems[problem]
  return `${why} ${next === null ? words.givenUp : words.waits(whenShown(next, answer))}`
}
