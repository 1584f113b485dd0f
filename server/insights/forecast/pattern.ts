import { type ComingDay, type CountedDay, type DayKind, halves } from './days.ts'

/** What was so many days ago counts half as much as what is today. Source: measured on a year of a bank's calls. */
const halfLifeDays = 28
/** So many weeks the other weekdays count, beside what a weekday has shown itself. */
const pooledWeeks = 0.7
/** So many days of a kind count as if they had been like any other. */
const kindPrior = 2

/** How many come on which weekday in which half hour, learnt day by day. */
export interface Pattern {
  /** Decayed sums of arrivals and of days, by weekday and half hour. */
  readonly came: Float64Array
  readonly days: Float64Array
  /** By kind of day, how many came and how many were expected. */
  readonly kindCame: Record<DayKind, number>
  readonly kindExpected: Record<DayKind, number>
  /** The date that it stands at. */
  at: number
  /** What all weekdays have in common, once it was wanted and until more is learnt. */
  common: Common | null
}

/** The level of each weekday, and the course of a day that all share. */
interface Common {
  readonly rates: readonly number[]
  readonly course: Float64Array
}

const zeros = (): Record<DayKind, number> => ({
  ordinary: 0,
  'before-closed': 0,
  'after-closed': 0,
  'short-week': 0,
})

export const emptyPattern = (): Pattern => ({
  came: new Float64Array(8 * halves),
  days: new Float64Array(8 * halves),
  kindCame: zeros(),
  kindExpected: zeros(),
  at: 0,
  common: null,
})

/** A copy that learns no more. */
export const patternNow = (pattern: Pattern): Pattern => ({
  ...pattern,
  came: pattern.came.slice(),
  days: pattern.days.slice(),
  kindCame: { ...pattern.kindCame },
  kindExpected: { ...pattern.kindExpected },
})

/** Learns a day; days come in order. */
export function learn(pattern: Pattern, day: CountedDay): void {
  const faded = 0.5 ** ((day.number - pattern.at) / halfLifeDays)
  learnKind(pattern, day)
  pattern.at = day.number
  pattern.common = null
  for (let cell = 0; cell < pattern.came.length; cell++) {
    pattern.came[cell] = (pattern.came[cell] ?? 0) * faded
    pattern.days[cell] = (pattern.days[cell] ?? 0) * faded
  }
  const factor = kindFactor(pattern, day.kind)
  for (let half = 0; half < halves; half++) {
    if (!day.open[half]) continue
    const cell = day.weekday * halves + half
    pattern.came[cell] = (pattern.came[cell] ?? 0) + (day.counts[half] ?? 0) / factor
    pattern.days[cell] = (pattern.days[cell] ?? 0) + 1
  }
}

function learnKind(pattern: Pattern, day: CountedDay): void {
  const ordinary = sum(usual(pattern, day))
  if (ordinary === 0) return
  // What a kind of day does to a town is learnt over years, and forgotten slowly.
  pattern.kindCame[day.kind] = pattern.kindCame[day.kind] * 0.98 + sum(day.counts) / ordinary
  pattern.kindExpected[day.kind] = pattern.kindExpected[day.kind] * 0.98 + 1
}

/** How many times the usual number come on such a day. */
export function kindFactor({ kindCame, kindExpected }: Pattern, kind: DayKind): number {
  if (kind === 'ordinary') return 1
  const usually = (kindCame.ordinary + kindPrior) / (kindExpected.ordinary + kindPrior)
  return (kindCame[kind] / usually + kindPrior) / (kindExpected[kind] + kindPrior)
}

/** Expected arrivals of each half hour of a day. */
export function expectedOn(pattern: Pattern, day: ComingDay): Float64Array {
  const factor = kindFactor(pattern, day.kind)
  return usual(pattern, day).map((mean) => mean * factor)
}

function usual(pattern: Pattern, day: ComingDay): Float64Array {
  const pooled = pooledOn(pattern, day)
  return Float64Array.from({ length: halves }, (_, half) => {
    if (!day.open[half]) return 0
    const cell = day.weekday * halves + half
    const came = (pattern.came[cell] ?? 0) + pooledWeeks * (pooled[half] ?? 0)
    return came / ((pattern.days[cell] ?? 0) + pooledWeeks)
  })
}

/** What all weekdays together say of one: its own level, and the course of a day that all share. */
function pooledOn(pattern: Pattern, { weekday }: ComingDay): Float64Array {
  pattern.common ??= commonOf(pattern)
  const { rates, course } = pattern.common
  const known = rates.filter((rate) => rate > 0)
  const level = rates[weekday] || (known.length === 0 ? 0 : sum(known) / known.length)
  return course.map((part) => part * level)
}

function commonOf(pattern: Pattern): Common {
  const rates = Array.from({ length: 8 }, (_, weekday) => rateOf(pattern, weekday))
  const course = Float64Array.from({ length: halves }, (_, half) => {
    let came = 0
    let expected = 0
    for (let weekday = 1; weekday < 8; weekday++) {
      const cell = weekday * halves + half
      came += pattern.came[cell] ?? 0
      expected += (pattern.days[cell] ?? 0) * (rates[weekday] ?? 0)
    }
    return expected === 0 ? Number.NaN : came / expected
  })
  return { rates, course: smooth(course) }
}

/** Arrivals of an average open half hour of a weekday. */
function rateOf({ came, days }: Pattern, weekday: number): number {
  const cells = [weekday * halves, (weekday + 1) * halves] as const
  const all = sum(days.subarray(...cells))
  return all === 0 ? 0 : sum(came.subarray(...cells)) / all
}

/** Each half hour counts twice beside its neighbours; one that nobody knows is like the average. */
const smooth = (course: Float64Array): Float64Array =>
  course.map((own, half) => {
    if (Number.isNaN(own)) return 1
    const near = [own, own, course[half - 1] ?? own, course[half + 1] ?? own]
    return sum(near.map((one) => (Number.isNaN(one) ? own : one))) / near.length
  })

/** All of them together. */
export function sum(numbers: Iterable<number>): number {
  let all = 0
  for (const one of numbers) all += one
  return all
}
