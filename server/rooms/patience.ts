import type { Instant } from '../queue/words.ts'

/** A screen asks once, and again every four seconds where no answer comes. */
const most = 20
const withinMs = 10_000

/** Counts what one line asks; true when that is more than any screen does: each answer is a whole view. */
export function openPatience(now: () => Instant): () => boolean {
  let since = now()
  let asked = 0
  return () => {
    if (now() - since > withinMs) {
      since = now()
      asked = 0
    }
    asked += 1
    return asked > most
  }
}
