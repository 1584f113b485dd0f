import type { Instant } from '../../queue/words.ts'
import { idleKind } from '../learn/memory.ts'
import { keyIn, type Logged } from './log.ts'
import type { Presence } from './presence.ts'

const idleKinds = 6
const mostOfKind = 3
const mostAhead = 5
const mostBusy = 12

/**
 * How the lobby looks to somebody who comes: free counters by how long they have been free, who is ahead, how many
 * counters are busy, and which share of newcomers was called at once lately.
 */
export function looksOf(presence: Presence, who: Logged, now: Instant, lately: number): Float64Array {
  const looks = new Float64Array(idleKinds + 6)
  looks[0] = 1
  let busy = 0
  for (const { id, helps, last } of presence.present(now)) {
    if (helps) busy += 1
    else {
      const kind = Math.min(idleKind(now - last), idleKinds)
      const free = (looks[kind] as number) + presence.skills.likely(id, who.errand)
      looks[kind] = Math.min(mostOfKind, free)
    }
  }
  const ahead = presence.waiting.filter((one) => keyIn(one) <= keyIn(who)).length
  const alike = presence.waiting.some(({ errand }) => errand === who.errand)
  looks.set(
    [Math.min(mostAhead, ahead), ahead > 0 ? 1 : 0, lately, Math.min(mostBusy, busy) / 6, alike ? 1 : 0],
    idleKinds + 1,
  )
  return looks
}
