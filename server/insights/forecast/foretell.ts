import { type ComingDay, type CountedDay, halves, isOpen } from './days.ts'
import { emptyPattern, expectedOn, learn, type Pattern, patternNow, sum } from './pattern.ts'
import { type Season, seasonFrom, yearDays } from './season.ts'
import { type Outcome, type Range, rangeOf, type Spread, spreadOf } from './spread.ts'

/** How many days ahead are told. */
export const daysAhead = 28
/** So many weeks of the past are foretold from what was known then, to learn how far outcomes scatter. */
const weeksTried = 12
/** How much of what the last open days were busier than expected is believed of the next two. */
const carriedOver = [0.6, 0.4]
/** The open days that it is seen in. */
const lastDays = 5

/** What is expected of a date. */
export interface Foretold {
  readonly day: ComingDay
  /** The mean of each half hour. */
  readonly means: Float64Array
  readonly halves: readonly Range[]
  readonly whole: Range & { readonly mean: number }
}

/** Foretells the days that come after all that were counted. */
export function foretell(past: readonly CountedDay[], coming: readonly ComingDay[]): readonly Foretold[] {
  const { pattern, season, spreads } = learnFrom(past)
  const level = levelOf(pattern, past)
  const opens = coming.filter(isOpen)
  return coming.map((day, ahead) => {
    const factor = season(ahead) * level ** (carriedOver[opens.indexOf(day)] ?? 0)
    const means = expectedOn(pattern, day).map((mean) => mean * factor)
    const mean = sum(means)
    return {
      day,
      means,
      halves: Array.from(means, (one) => rangeOf(one, spreads.half)),
      whole: { mean, ...rangeOf(mean, spreads.day) },
    }
  })
}

interface Learnt {
  readonly pattern: Pattern
  readonly season: Season
  readonly spreads: { readonly half: Spread; readonly day: Spread }
}

/** Learns the pattern, and from each week what would have been said of the four after it. */
function learnFrom(past: readonly CountedDay[]): Learnt {
  const pattern = emptyPattern()
  const stood = new Map<number, Pattern>()
  const tried: Tried = { halves: [], days: [] }
  const from = Math.max(past.length - weeksTried * 7, past.findIndex(isOpen) + 14)
  const early = past.findIndex(isOpen) + yearDays / 4
  past.forEach((day, at) => {
    const isWhole = (past.length - at) % 7 === 0
    if (isWhole && at >= early) stood.set(at, patternNow(pattern))
    if (isWhole && at >= from)
      tryWeeks(past, at, pattern, seasonFrom(past, at, stood.get(at - yearDays)), tried)
    if (isOpen(day)) learn(pattern, day)
  })
  const season = seasonFrom(past, past.length, stood.get(past.length - yearDays))
  return { pattern, season, spreads: { half: spreadOf(tried.halves), day: spreadOf(tried.days) } }
}

interface Tried {
  readonly halves: Outcome[]
  readonly days: Outcome[]
}

function tryWeeks(
  past: readonly CountedDay[],
  at: number,
  pattern: Pattern,
  season: Season,
  tried: Tried,
): void {
  past.slice(at, at + daysAhead).forEach((day, ahead) => {
    if (!isOpen(day)) return
    const factor = season(ahead)
    const means = expectedOn(pattern, day).map((mean) => mean * factor)
    for (let half = 0; half < halves; half++)
      if (day.open[half]) tried.halves.push({ expected: means[half] ?? 0, came: day.counts[half] ?? 0 })
    tried.days.push({ expected: sum(means), came: sum(day.counts) })
  })
}

/** By what the last open days were busier than the pattern has them. */
function levelOf(pattern: Pattern, past: readonly CountedDay[]): number {
  const last = past.filter(isOpen).slice(-lastDays)
  const expected = sum(last.map((day) => sum(expectedOn(pattern, day))))
  return expected === 0 ? 1 : sum(last.map(({ counts }) => sum(counts))) / expected
}
