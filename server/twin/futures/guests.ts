import type { ErrandId } from '../../queue/words.ts'
import type { Chance } from '../chance.ts'
import { type Floor, type Luck, real, whole } from '../floor.ts'
import type { Stay } from '../lay-out.ts'
import type { Coming, Rival, Situation, Waiter } from './situation.ts'

/** Everybody who has a part in a play, and who of them is not here yet. */
export interface Guests {
  readonly stays: readonly Stay[]
  /** The errand of each stay. */
  readonly errands: readonly ErrandId[]
  readonly now: number
  readonly coming: readonly Seat<Coming>[]
  readonly rivals: readonly Seat<Rival & { readonly until: number; readonly seats: number }>[]
}

/** Someone with their first place among the stays. */
type Seat<T> = T & { readonly first: number }

const mostRivals = 48

/** Those who wait come first, then newcomers, then those who come at a known time, then those who may overtake. */
export function guestsOf({ now, waiting, newcomers, coming, rivals }: Situation): Guests {
  const asked = [...waiting, ...newcomers]
  const lastKey = asked.reduce((last, { key }) => Math.max(last, key), Number.NEGATIVE_INFINITY)
  const seated: Guests['rivals'][number][] = []
  let first = asked.length + coming.length
  for (const rival of rivals) {
    // Nobody who comes later than this goes before anybody who is here now.
    const until = lastKey + rival.headStartMs
    if (until <= now || rival.perMs <= 0) continue
    const seats = Math.min(mostRivals, 4 + Math.ceil(3 * rival.perMs * (until - now)))
    seated.push({ ...rival, until, seats, first })
    first += seats
  }
  const stays = [
    ...asked.map((one) => stayOf(one, true)),
    ...coming.map((one) => stayOf(one, false)),
    ...seated.flatMap(({ errand, seats }) => Array.from({ length: seats }, () => rivalStay(errand, now))),
  ]
  return {
    stays,
    errands: stays.map(({ errand }) => errand),
    now,
    coming: coming.map((one, place) => ({ ...one, first: asked.length + place })),
    rivals: seated,
  }
}

const stayOf = ({ errand, arrival, key, order, onlyAt }: Waiter, waits: boolean): Stay => ({
  errand,
  arrival,
  key,
  order,
  onlyAt,
  waits,
})

const rivalStay = (errand: ErrandId, now: number): Stay => ({
  errand,
  arrival: now,
  key: now,
  order: 2 ** 31 - 1,
  waits: false,
})

/** Decides who comes in this play, and when: in order of time. */
export function invite(guests: Guests, luck: Luck & { comings: number }, floor: Floor, chance: Chance): void {
  luck.comings = 0
  for (const { at, first, chance: likely } of guests.coming)
    if (chance.part() < likely) seat(luck, first, Math.max(at, guests.now))
  for (const { first, seats, until, perMs, headStartMs } of guests.rivals) {
    let at = guests.now
    for (let place = first; place < first + seats; place++) {
      at -= Math.log(1 - chance.part()) / perMs
      if (at > until) break
      floor.arrival[place] = at
      floor.key[place] = at - headStartMs
      seat(luck, place, at)
    }
  }
}

/** Puts somebody among those who come in, who stand in order of time. */
function seat(luck: Luck & { comings: number }, entry: number, at: number): void {
  const { coming, comes } = luck
  comes[entry] = at
  let place = luck.comings++
  for (; place > 0 && real(comes, whole(coming, place - 1)) > at; place--)
    coming[place] = whole(coming, place - 1)
  coming[place] = entry
}
