import type { Cell, Table } from '../../contract/insights.ts'
import type { Asked } from '../asked.ts'
import type { Material } from '../material.ts'
import { type Spread, spreadOf } from '../spread.ts'
import type { Steps } from '../steps.ts'
import { tableOf } from '../table.ts'
import { byMonthAndChannel } from './by-channel.ts'
import { byWeekdayAndHalfHour } from './by-weekday.ts'
import { groupBy } from './groups.ts'
import { type ToldMonth, toldMonths } from './told-visits.ts'

/** Quantiles of fewer waits would be told of somebody. */
const fewestWaits = 20

/**
 * What anybody may know: whole months and whole years alone, since two periods that overlap would tell the difference.
 * Small counts are put together with others; languages, classes and counters are in none of it. Waits are quantiles
 * in whole minutes.
 */
export function openData(material: Material, asked: Asked): readonly Table[] {
  const { steps } = material
  const months = toldMonths(material, asked)
  const inWholeYears = months.filter(({ year }) => isWhole(year, asked))
  return [
    byMonthAndErrand(months),
    byWeekdayAndHalfHour(steps, inWholeYears),
    byMonthAndChannel(material, asked, months),
    waitsByMonth(steps, months),
    waitsByYearAndErrand(steps, inWholeYears),
  ]
}

const isWhole = (year: string, { from, to }: Asked): boolean =>
  from <= `${year}-01-01` && to >= `${year}-12-31`

function byMonthAndErrand(months: readonly ToldMonth[]): Table {
  const rows = months.flatMap(({ month, named, others }) => [
    ...named.map(({ name, count }) => [month, name, count]).sort(byWords),
    ...(others === 0 ? [] : [[month, 'others', others]]),
  ])
  return tableOf('open-visits-by-month-and-errand', { month: 'month', errand: 'word', visits: 'count' }, rows)
}

const waitColumns = { p50: 'minutes', p80: 'minutes' } as const

function waitsByMonth(steps: Steps, months: readonly ToldMonth[]): Table {
  const rows = months.flatMap((told) => {
    const spread = spreadOf(1)
    addWaits(spread, steps, told, () => 0)
    return rowOf([told.month], spread, 0)
  })
  return tableOf('open-waits-by-month', { month: 'month', ...waitColumns }, rows)
}

function waitsByYearAndErrand(steps: Steps, months: readonly ToldMonth[]): Table {
  const errands = steps.errands
    .map((name, place) => ({ name, place }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const rows = [...groupBy(months, ({ year }) => year)].flatMap(([year, those]) => {
    const spread = spreadOf(errands.length)
    for (const told of those) addWaits(spread, steps, told, (at) => steps.errand[at] ?? 0)
    return errands.flatMap(({ name, place }) => rowOf([year, name], spread, place))
  })
  return tableOf('open-waits-by-year-and-errand', { year: 'word', errand: 'word', ...waitColumns }, rows)
}

function addWaits(
  spread: Spread,
  { wait }: Steps,
  { visits }: ToldMonth,
  groupOf: (at: number) => number,
): void {
  for (const at of visits) {
    const seconds = wait[at] ?? -1
    if (seconds >= 0) spread.add(groupOf(at), seconds)
  }
}

/** None where there are too few. */
function rowOf(about: readonly string[], spread: Spread, group: number): readonly (readonly Cell[])[] {
  if (spread.count(group) < fewestWaits) return []
  const minutes = (part: number) => Math.round((spread.quantile(group, part) ?? 0) / 60)
  return [[...about, minutes(0.5), minutes(0.8)]]
}

const byWords = (a: readonly unknown[], b: readonly unknown[]): number => (a.join() < b.join() ? -1 : 1)
