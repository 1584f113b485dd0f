import type { ErrandId } from '../queue/words.ts'

/** What somebody was told, and what became of it; minutes. */
export interface Promised {
  readonly errand: ErrandId
  /** How many stood before them. */
  readonly ahead: number
  readonly median: number
  readonly upper: number
  /** Until the first call; null for whoever was not called, yet or ever. */
  readonly waited: number | null
  /** Until they left without being called. */
  readonly leftAfter: number | null
}

/** How far what was told has held. Whoever left within the bound counts neither way: nobody knows how it would have been. */
export interface Honesty {
  readonly told: number
  /** Those of whom it is known whether the bound held: called, or gone after more than it. */
  readonly known: number
  /** Of them, those who waited at most the upper bound. */
  readonly within: number
  /** People who were called, by whom the next figures go. */
  readonly called: number
  readonly left: number
  /** Mean absolute error of the median, and mean of told minus waited; null where nobody was called. */
  readonly maeMinutes: number | null
  readonly biasMinutes: number | null
  /** Pinball losses at 0.5 and 0.8 (Koenker and Bassett 1978). */
  readonly pinball50: number | null
  readonly pinball80: number | null
}

export interface HonestyReport extends Honesty {
  readonly byErrand: readonly ({ readonly errand: ErrandId } & Honesty)[]
  /** By how many stood before them: 0, 1 to 2, 3 to 5, 6 to 10, and more. */
  readonly byAhead: readonly ({ readonly from: number; readonly to: number | null } & Honesty)[]
}

interface Sums {
  told: number
  known: number
  within: number
  called: number
  left: number
  missed: number
  over: number
  pinball50: number
  pinball80: number
}

const places = [
  { from: 0, to: 0 },
  { from: 1, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 10 },
  { from: 11, to: null },
] as const

/** Goes once through all that was told, so that years of it need no room. */
export function honestyOf(promises: Iterable<Promised>): HonestyReport {
  const all = none()
  const byErrand = new Map<ErrandId, Sums>()
  const byAhead = places.map(none)
  for (const one of promises) {
    const ofErrand = byErrand.get(one.errand) ?? none()
    byErrand.set(one.errand, ofErrand)
    const place = places.findIndex(({ to }) => to === null || one.ahead <= to)
    for (const sums of [all, ofErrand, byAhead[place]]) if (sums) add(sums, one)
  }
  return {
    ...honestyFrom(all),
    byErrand: [...byErrand].map(([errand, sums]) => ({ errand, ...honestyFrom(sums) })),
    byAhead: places.map((place, i) => ({ ...place, ...honestyFrom(byAhead[i] ?? none()) })),
  }
}

const none = (): Sums => ({
  told: 0,
  known: 0,
  within: 0,
  called: 0,
  left: 0,
  missed: 0,
  over: 0,
  pinball50: 0,
  pinball80: 0,
})

function add(sums: Sums, { median, upper, waited, leftAfter }: Promised): void {
  sums.told += 1
  if (waited === null) {
    if (leftAfter === null) return
    sums.left += 1
    if (leftAfter > upper) sums.known += 1
    return
  }
  sums.known += 1
  sums.called += 1
  if (waited <= upper) sums.within += 1
  sums.missed += Math.abs(waited - median)
  sums.over += median - waited
  sums.pinball50 += pinball(waited, median, 0.5)
  sums.pinball80 += pinball(waited, upper, 0.8)
}

function honestyFrom({ told, known, within, called, left, ...sums }: Sums): Honesty {
  const mean = (sum: number) => (called === 0 ? null : sum / called)
  return {
    told,
    known,
    within,
    called,
    left,
    maeMinutes: mean(sums.missed),
    biasMinutes: mean(sums.over),
    pinball50: mean(sums.pinball50),
    pinball80: mean(sums.pinball80),
  }
}

/** What it costs to have told `told` as the quantile of a share when `waited` came. */
export const pinball = (waited: number, told: number, share: number): number =>
  waited > told ? share * (waited - told) : (1 - share) * (told - waited)
