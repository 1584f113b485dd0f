import type { Cell, Table } from '../../contract/insights.ts'
import { tableOf } from '../table.ts'
import { countBy, groupBy } from './groups.ts'
import { inSpans, withOthers } from './merge.ts'
import type { Visit } from './told-visits.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7]

/**
 * Visits of whole years by weekday and half hour; half hours in which few came stand together. Weekdays on which
 * hardly anybody came have one row without a name and without a clock.
 */
export function byWeekdayAndHalfHour(visits: readonly Visit[]): Table {
  const rows = [...groupBy(visits, ({ year }) => year)].flatMap(([year, those]) => {
    const counts = countBy(those, ({ weekday }) => weekday)
    const told = withOthers(weekdays.map((name) => ({ name, count: counts.get(name) ?? 0 })))
    if (!told) return []
    const { named, others } = told
    const grid = gridOf(those)
    const spans = [...named].sort((a, b) => a.name - b.name).flatMap(({ name }) => grid(year, name))
    return others === 0 ? spans : [...spans, [year, null, null, null, others]]
  })
  const columns = {
    year: 'word',
    weekday: 'weekday',
    from: 'clock',
    until: 'clock',
    visits: 'count',
  } as const
  return tableOf('open-visits-by-weekday-and-half-hour', columns, rows)
}

/** The rows of a weekday, all weekdays from the same half hour until the same one. */
function gridOf(visits: readonly Visit[]): (year: string, weekday: number) => readonly (readonly Cell[])[] {
  const halves = visits.map(({ half }) => half)
  const first = halves.reduce((least, half) => Math.min(least, half), 47)
  const last = halves.reduce((most, half) => Math.max(most, half), 0)
  return (year, weekday) => {
    const on = visits.filter((visit) => visit.weekday === weekday)
    const counts = countBy(on, ({ half }) => half)
    const inHalves = Array.from({ length: last + 1 - first }, (_, at) => counts.get(first + at) ?? 0)
    return inSpans(inHalves).map(({ from, until, count }) => [
      year,
      weekday,
      (first + from) * 30,
      (first + until) * 30,
      count,
    ])
  }
}
