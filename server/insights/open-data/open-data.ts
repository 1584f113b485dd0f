import type { Table } from '../../contract/insights.ts'
import type { Asked } from '../asked.ts'
import type { Material } from '../material.ts'
import { spreadOf } from '../spread.ts'
import { tableOf } from '../table.ts'
import { byMonthAndChannel } from './by-channel.ts'
import { byWeekdayAndHalfHour } from './by-weekday.ts'
import { groupBy } from './groups.ts'
import { type ToldMonth, toldMonths, type Visit } from './told-visits.ts'

/** Quantiles of fewer waits would be told of somebody. */
const fewestWaits = 20

/**
 * What anybody may know: whole months and whole years alone, since two periods that overlap would tell the difference.
 * Small counts are put together with others; languages, classes and counters are in none of it. Waits are quantiles
 * in whole minutes.
 */
export function openData(material: Material, asked: Asked): readonly Table[] {
  const months = toldMonths(material, asked)
  const visits = months.flatMap((month) => month.visits)
  const inWholeYears = visits.filter(({ year }) => isWhole(year, asked))
  return [
    byMonthAndErrand(months),
    byWeekdayAndHalfHour(inWholeYears),
    byMonthAndChannel(material, asked, months),
    waits('open-waits-by-month', { month: 'month' }, visits, ({ month }) => [month]),
    waits('open-waits-by-year-and-errand', { year: 'word', errand: 'word' }, inWholeYears, (visit) => [
      visit.year,
      visit.errand,
    ]),
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

function waits(
  name: string,
  about: Parameters<typeof tableOf>[1],
  visits: readonly Visit[],
  keyOf: (visit: Visit) => readonly string[],
): Table {
  const rows = [...groupBy(visits, (visit) => keyOf(visit).join(' '))].flatMap(([key, those]) => {
    const spread = spreadOf(1)
    for (const { wait } of those) if (wait !== null) spread.add(0, wait)
    if (spread.count(0) < fewestWaits) return []
    const minutes = (part: number) => Math.round((spread.quantile(0, part) ?? 0) / 60)
    return [[...key.split(' '), minutes(0.5), minutes(0.8)]]
  })
  return tableOf(name, { ...about, p50: 'minutes', p80: 'minutes' }, rows)
}

const byWords = (a: readonly unknown[], b: readonly unknown[]): number => (a.join() < b.join() ? -1 : 1)
