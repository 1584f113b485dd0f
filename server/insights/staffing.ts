import type { Cell, Table } from '../contract/insights.ts'
import { type Expected, withoutLeaving } from '../twin/erlang.ts'
import { withLeaving } from '../twin/erlang-a.ts'
import { countersFor, demandsOf, type Target } from '../twin/staffing.ts'
import { type Shown, shownBy } from '../twin/whatif/deal.ts'
import { neededByTwin } from '../twin/whatif/needed.ts'
import type { PastDay } from '../twin/whatif/past.ts'
import type { Asked } from './asked.ts'
import { dayAfter, laterOf } from './forecast/count.ts'
import type { Material } from './material.ts'
import { tableOf } from './table.ts'
import { halfOf, halvesADay } from './visits.ts'
import { pastDays } from './what-if/past-days.ts'

/** So many of the last days of a weekday are played; more would change little, and take long. */
const daysPlayed = 4
/** Older days than these say little of whom one will need. */
const daysSeen = 92
const mostCounters = 60

/**
 * The counters that each half hour of a usual week takes for the target: by Erlang C and A, and by playing the days.
 * All three let every counter take every errand; what lies between two people counts as work.
 */
export function staffing(material: Material, asked: Asked): readonly Table[] {
  const from = laterOf(asked.from, dayAfter(asked.to, -daysSeen))
  const { days, gaps } = pastDays(material, { ...asked, from })
  const open = days.filter(({ stays }) => stays.length > 0)
  const work = workOf(open, gaps)
  if (!work) return [weekTable([]), basisTable([])]
  const target = targetOf(material, open)
  const shown = shownBy(open, gaps)
  const rows = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
    rowsOf(
      weekday,
      open.filter((day) => day.weekday === weekday),
      work,
      target,
      shown,
    ),
  )
  const { seconds, variation, patience } = work
  return [
    weekTable(rows),
    basisTable([[seconds, variation, patience, target.withinSeconds / 60, target.share, open.length]]),
  ]
}

/** What one person takes of a counter. */
interface Work {
  /** Mean, from the call until the counter calls again. */
  readonly seconds: number
  /** Standard deviation over mean. */
  readonly variation: number
  /** Mean seconds until somebody gives up; null where nobody does. */
  readonly patience: number | null
}

function workOf(days: readonly PastDay[], gaps: readonly number[]): Work | null {
  const helps: number[] = []
  let [left, waited] = [0, 0]
  for (const { stays } of days)
    for (const stay of stays) {
      if (stay.help !== null) helps.push(stay.help)
      if (stay.left !== null) left += 1
      waited += stay.left ?? stay.wait ?? 0
    }
  if (helps.length === 0) return null
  const seconds = mean(helps) + (gaps.length === 0 ? 0 : mean(gaps))
  const variance = varianceOf(helps) + (gaps.length === 0 ? 0 : varianceOf(gaps))
  return {
    seconds,
    variation: Math.sqrt(variance) / seconds,
    // Of people who give up at any moment alike: all that was waited over those who gave up.
    patience: left === 0 ? null : Math.max(1, waited / left),
  }
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length

function varianceOf(numbers: readonly number[]): number {
  const middle = mean(numbers)
  return numbers.reduce((sum, one) => sum + (one - middle) ** 2, 0) / numbers.length
}

/** The target of the errand that most come for. */
function targetOf({ house }: Material, days: readonly PastDay[]): Target {
  const counts = new Map<string, number>()
  for (const { stays } of days)
    for (const { errand } of stays) counts.set(errand, (counts.get(errand) ?? 0) + 1)
  const [most] = [...house.errands].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
  const { minutes, share } = most?.target ?? { minutes: 10, share: 0.8 }
  return { withinSeconds: minutes * 60, share }
}

function rowsOf(
  weekday: number,
  days: readonly PastDay[],
  work: Work,
  target: Target,
  shown: Shown,
): readonly Cell[][] {
  if (days.length === 0) return []
  const came = Array.from(countsIn(days), (count) => count / days.length)
  const had = Array.from({ length: halvesADay }, (_, half) => mean(days.map((day) => presentIn(day, half))))
  const demands = demandsOf(
    came.map((people) => people * 2),
    work.seconds,
  )
  const needed = (
    expected: (anHour: number) => (counters: number) => Expected,
    near: (half: number) => number,
  ) =>
    demands.map(({ anHour }, half) =>
      isOpen(days, half) ? countersFor(target, mostCounters, expected(anHour), near(half)) : 0,
    )
  const { seconds, variation, patience } = work
  const byC = needed(
    (anHour) => (counters) => withoutLeaving({ anHour, handlingSeconds: seconds }, counters, variation),
    (half) => Math.ceil(((demands[half]?.anHour ?? 0) * seconds) / 3600),
  )
  const byA =
    patience === null
      ? byC
      : needed(
          (anHour) => (counters) => withLeaving({ anHour, handlingSeconds: seconds }, counters, patience),
          (half) => byC[half] ?? mostCounters,
        )
  // The formula errs by a counter or two either way: the twin begins a little below, and adds what it takes.
  const least = demands.map(({ anHour }, half) =>
    isOpen(days, half) ? Math.max(1, Math.ceil((anHour * seconds) / 3600), (byC[half] ?? 0) - 2) : 0,
  )
  const byTwin = neededByTwin({ days: days.slice(-daysPlayed), least, most: mostCounters, target, shown })
  return came.flatMap((people, half) =>
    isOpen(days, half)
      ? [
          [
            weekday,
            half * 30,
            people,
            ((demands[half]?.anHour ?? 0) * seconds) / 3600,
            had[half] ?? 0,
            byC[half] ?? null,
            byA[half] ?? null,
            byTwin[half] ?? null,
          ],
        ]
      : [],
  )
}

/** How many came in each half hour of the days. */
function countsIn(days: readonly PastDay[]): Float64Array {
  const counts = new Float64Array(halvesADay)
  for (const { stays } of days)
    for (const { arrival, onward } of stays) {
      const half = halfOf(arrival)
      if (!onward) counts[half] = (counts[half] ?? 0) + 1
    }
  return counts
}

/** Counters that were there, those for a part of it in part. */
const presentIn = ({ presences }: PastDay, half: number): number =>
  presences.reduce(
    (sum, { span }) =>
      sum + Math.max(0, Math.min(span[1], (half + 1) * 1800) - Math.max(span[0], half * 1800)) / 1800,
    0,
  )

const isOpen = (days: readonly PastDay[], half: number): boolean =>
  days.some(({ open }) => open.some(([from, to]) => from < (half + 1) * 1800 && to > half * 1800))

const weekTable = (rows: readonly Cell[][]): Table =>
  tableOf(
    'staffing',
    {
      weekday: 'weekday',
      'half-hour': 'clock',
      arrivals: 'number',
      'work-load': 'number',
      had: 'number',
      'erlang-c': 'count',
      'erlang-a': 'count',
      twin: 'count',
    },
    rows,
  )

const basisTable = (rows: readonly Cell[][]): Table =>
  tableOf(
    'staffing-in-all',
    {
      'work-each': 'seconds',
      'work-variation': 'number',
      'work-patience': 'seconds',
      'target-minutes': 'minutes',
      'target-share': 'share',
      days: 'count',
    },
    rows,
  )
