import { signal } from '@preact/signals'
import { type Answer, answerOf, type Reply } from './api.ts'
import { newKey } from './new-key.ts'

/** True while a press is asked for again, because the line gave no answer. */
export const askingAgain = signal(false)

/** What goes with each try of one press. */
export interface Try {
  readonly headers: { readonly 'idempotency-key': string }
}

const patienceMs = 8000
const firstPauseMs = 200
const longestPauseMs = 1600

/**
 * Asks until there is an answer, for some seconds. All tries carry one key, so that what was pressed once is done once;
 * when patience ends nobody knows whether it was, and the answer says so. A press that may be pressed again then keeps its `key`.
 */
export async function surely(ask: (options: Try) => Promise<Reply>, key = newKey()): Promise<Answer> {
  const one: Try = { headers: { 'idempotency-key': key } }
  const until = performance.now() + patienceMs
  let pauseMs = firstPauseMs
  for (;;) {
    const answer = await answerOf(ask(one))
    const isAnswered = answer.ok || answer.name !== 'no-answer'
    if (isAnswered || performance.now() + pauseMs > until) {
      askingAgain.value = false
      return answer
    }
    askingAgain.value = true
    await new Promise((over) => setTimeout(over, pauseMs))
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
  }
}
