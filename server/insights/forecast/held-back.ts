import { type CountedDay, halves, isOpen } from './days.ts'
import { daysAhead, type Foretold, foretell } from './foretell.ts'

/** How good forecasts were of weeks that they knew nothing of. */
export interface Held {
  /** Half hours that were judged. */
  readonly halves: number
  /** Mean absolute error, arrivals a half hour. */
  readonly error: number
  /** What was wrong of all that came, 0 to 1. */
  readonly shareWrong: number
  /** The error over that of "as on the same weekday a week before" in the days that were learnt from (Hyndman, Koehler 2006). */
  readonly mase: number
  /** The share of half hours with at most the P90. */
  readonly below90: number
  readonly below50: number
  readonly below10: number
  /** The same of whole days. */
  readonly daysBelow90: number
}

/** Foretells the days from `at` on from those before, and compares. */
export function heldBack(days: readonly CountedDay[], at: number, length = daysAhead): Held {
  const past = days.slice(0, at)
  const coming = days.slice(at, at + length)
  return judge(past, coming, foretell(past, coming))
}

/** Compares what was told of days with what came. */
export function judge(
  past: readonly CountedDay[],
  coming: readonly CountedDay[],
  told: readonly Foretold[],
): Held {
  const found = { n: 0, off: 0, came: 0, b90: 0, b50: 0, b10: 0, days: 0, d90: 0 }
  told.forEach(({ means, halves: ranges, whole, day }, which) => {
    const counts = coming[which]?.counts ?? new Float64Array(halves)
    if (!isOpen(day)) return
    let all = 0
    ranges.forEach(({ low, middle, high }, half) => {
      if (!day.open[half]) return
      const came = counts[half] ?? 0
      all += came
      found.n += 1
      found.off += Math.abs(came - (means[half] ?? 0))
      found.came += came
      found.b90 += Number(came <= high)
      found.b50 += Number(came <= middle)
      found.b10 += Number(came <= low)
    })
    found.days += 1
    found.d90 += Number(all <= whole.high)
  })
  const error = found.off / found.n
  return {
    halves: found.n,
    error,
    shareWrong: found.off / found.came,
    mase: error / naiveError(past),
    below90: found.b90 / found.n,
    below50: found.b50 / found.n,
    below10: found.b10 / found.n,
    daysBelow90: found.d90 / found.days,
  }
}

/** The mean absolute error of "as a week before" within the days themselves. */
function naiveError(days: readonly CountedDay[]): number {
  let off = 0
  let n = 0
  days.forEach((day, at) => {
    const before = days[at - 7]
    if (!before || !isOpen(day) || !isOpen(before)) return
    for (let half = 0; half < halves; half++) {
      if (!day.open[half]) continue
      off += Math.abs((day.counts[half] ?? 0) - (before.counts[half] ?? 0))
      n += 1
    }
  })
  return off / n
}
