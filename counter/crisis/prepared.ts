import { signal } from '@preact/signals'
import type { PreparedAnswer } from '../../server/contract/drill.ts'
import { type Answer, answerOf, server, watching } from '../api.ts'
import { press, sentenceFor, tell } from '../press.ts'
import { lookWho, sessionEnded } from '../session.ts'

/** How well the house is prepared, as last heard; null until it was. */
export const prepared = signal<PreparedAnswer | null>(null)
export const preparedFailed = signal(false)

function take(answer: Answer): boolean {
  preparedFailed.value = !answer.ok
  if (answer.ok) prepared.value = answer.body as PreparedAnswer
  else if (answer.name === 'not-signed-in') sessionEnded()
  else if (answer.name === 'not-allowed') void lookWho()
  return answer.ok
}

/** Asks anew; `byItself` where no hand has moved. */
export async function lookPrepared(byItself = false): Promise<void> {
  take(await answerOf((byItself ? watching : server).crisis.prepared.$get()))
}

/** Presses a button whose answer is how well the house is prepared now; struck twice, it is pressed once. */
export function pressed(button: string, request: () => Promise<Answer>, done?: string): Promise<boolean> {
  const ask = async () => {
    const answer = await request()
    if (answer.ok) take(answer)
    return answer
  }
  return press({ button, spot: 'crisis', ask, ...(done ? { done } : {}) })
}

/** The same for a tick, which says what is to stand there, however often it is said; several may be underway. */
export async function change(request: () => Promise<Answer>): Promise<boolean> {
  const answer = await request()
  if (answer.ok) return take(answer)
  if (answer.name === 'not-signed-in') sessionEnded()
  else tell('crisis', sentenceFor(answer.name), true)
  return false
}
