import type { ErrandId } from '../../queue/words.ts'
import type { Chance } from '../chance.ts'
import { layOut, type Place, type Plan } from '../lay-out.ts'
import type { Memory } from '../learn/memory.ts'
import { playOf } from '../play.ts'
import { dealer } from './deal.ts'
import { type Guests, guestsOf } from './guests.ts'
import type { Situation, Staff } from './situation.ts'

/** How long each waits from now on in each play: first those who wait, then the newcomers. Infinity: not called. */
export type Futures = readonly Float64Array[]

/**
 * Plays a situation forward so often, everybody at once: one play gives a wait to all who are here. Whoever leaves in a
 * play takes nobody's time, and their wait is the one that they would have had.
 */
export function playFutures(situation: Situation, memory: Memory, plays: number, chance: Chance): Futures {
  const all = { ...situation, staff: staffOf(situation) }
  const guests = guestsOf(all)
  const floor = layOut(planOf(all, guests))
  const deal = dealer(all, guests, floor, memory, chance)
  const play = playOf(floor)
  const told = new Float64Array(floor.wanted * plays)
  const waits = Array.from({ length: floor.wanted }, (_, entry) =>
    told.subarray(entry * plays, (entry + 1) * plays),
  )
  const { now } = situation
  const wanted = waits.length
  for (let round = 0; round < plays; round++) {
    const { turn } = play(deal())
    for (let entry = 0; entry < wanted; entry++) told[entry * plays + round] = (turn[entry] as number) - now
  }
  return waits
}

function planOf({ now, staff, waiting, newcomers }: Situation, { stays }: Guests): Plan {
  return {
    from: now,
    stays,
    counters: staff.map(({ id, serves }): Place => ({ id, serves })),
    changes: [],
    wanted: waiting.length + newcomers.length,
  }
}

/** A counter that nobody has planned takes everything. */
function staffOf({ staff, waiting, newcomers, unplannedMs }: Situation): readonly Staff[] {
  if (unplannedMs === null) return staff
  const serves: readonly ErrandId[] = [...new Set([...waiting, ...newcomers].map(({ errand }) => errand))]
  return [...staff, { id: '\nunplanned', serves, does: { now: 'pauses', meanMs: unplannedMs } }]
}
