import type { ScreensAnswer } from '../../server/contract/inputs.ts'

/** Which screens this lobby has besides those that every lobby has. */
export type Screens = ScreensAnswer

const patienceMs = 8000

/** Asks the lobby; null when it does not answer. */
export async function askScreens(): Promise<Screens | null> {
  try {
    const answer = await fetch('/api/screens', { signal: AbortSignal.timeout(patienceMs) })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
