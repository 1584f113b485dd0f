import type { GuideView } from '../server/contract/offers.ts'
import type { Language } from '../server/contract/views.ts'
import { offersAt } from './draft.ts'

export type Printing = 'printing' | 'printed' | 'failed'

const answerWithinMs = 5000
/** A printer warms up, and a guide is long. */
const printWithinMs = 30_000

/** A guide in one language; null when it cannot be had now. */
export async function fetchGuide(id: string, language: Language): Promise<GuideView | null> {
  try {
    const reply = await fetch(`${offersAt}/guides/${id}?language=${language}`, {
      signal: AbortSignal.timeout(answerWithinMs),
    })
    return reply.ok ? await reply.json() : null
  } catch {
    return null
  }
}

/** Prints a guide, and says what came of it. */
export async function printGuide(id: string, language: Language): Promise<Exclude<Printing, 'printing'>> {
  try {
    const reply = await fetch(`/api/guides/${id}/print`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ language }),
      signal: AbortSignal.timeout(printWithinMs),
    })
    const { outcome } = reply.ok ? await reply.json() : { outcome: 'failed' }
    return outcome === 'printed' || outcome === 'uncertain' ? 'printed' : 'failed'
  } catch {
    return 'failed'
  }
}
