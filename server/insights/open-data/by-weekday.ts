import type { Cell, Table } from '../../contract/insights.ts'
import { weekdayOf } from '../asked.ts'
import type { Steps } from '../steps.ts'
import { tableOf } from '../table.ts'
import { halfOf, halvesADay } from '../visits.ts'
import { groupBy } from './groups.ts'
import { inSpans, withOthers } from './merge.ts'
import type { ToldMonth } from './told-visits.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7]

/**
 * Visits of whole years by weekday and half hour; half hours in which few came stand together. Weekdays on which
 * hardly anybody came have one row without a name and without a clock.
 */
export function byWeekdayAndHalfHour(steps: Steps, months: readonly ToldMonth[]): Table {
  const rows = [...groupBy(months, ({ year }) => year)].flatMap(([year, those]) => {
    const days = weekdaysOf(steps, those)
    const told = withOthers(weekdays.map((name) => ({ name, count: sum(days[name] ?? []) })))
    if (!told) return []
    const { named, others } = told
    const grid = gridOf(days)
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

type Halves = readonly number[]
const sum = (halves: Halves): number => halves.reduce((all, one) => all + one, 0)

/** For each weekday, by its number, how many came in each half hour. */
function weekdaysOf(steps: Steps, months: readonly ToldMonth[]): readonly Halves[] {
  const days = Array.from({ length: 8 }, () => new Array<number>(halvesADay).fill(0))
  const ofDays = steps.days.map((day) => days[weekdayOf(day)] ?? [])
  for (const { visits } of months)
    for (const at of visits) {
      const halves = ofDays[steps.day[at] ?? 0]
      const half = halfOf(steps.arrival[at] ?? 0)
      if (halves) halves[half] = (halves[half] ?? 0) + 1
    }
  return days
}

/** The rows of a weekday, all weekdays from the same half hour until the same one. */
function gridOf(days: readonly Halves[]): (year: string, weekday: number) => readonly (readonly Cell[])[] {
  const came = Array.from({ length: halvesADay }, (_, half) => days.some((halves) => (halves[half] ?? 0) > 0))
  const [first, last] = [came.indexOf(true), came.lastIndexOf(true)]
  return (year, weekday) =>
    inSpans((days[weekday] ?? []).slice(first, last + 1)).map(({ from, until, count }) => [
      year,
      weekday,
      (first + from) * 30,
      (first + until) * 30,
      count,
    ])
}
