import { useSignal } from '@preact/signals'
import type { Answer } from '../api.ts'
import { lookWho, sessionEnded } from '../session.ts'

/** Asks the server for one thing at a time, and keeps the name of what stood in the way. */
export function useAsk() {
  const busy = useSignal(false)
  const problem = useSignal<string | null>(null)
  /** The body when it was done; null when it was not, or another is awaited. */
  async function ask(request: () => Promise<Answer>): Promise<{ readonly body: unknown } | null> {
    if (busy.value) return null
    busy.value = true
    problem.value = null
    const answer = await request()
    busy.value = false
    if (answer.ok) return { body: answer.body }
    if (answer.name === 'not-signed-in') sessionEnded()
    else if (answer.name === 'not-allowed') void lookWho()
    else problem.value = answer.name
    return null
  }
  return { busy, problem, ask }
}
