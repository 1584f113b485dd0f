import type { ColumnRole } from '../contract/import-words.ts'
import type { OutsideMeasure } from '../contract/outside.ts'
import type { Row } from './grid.ts'
import { isProblem, type Read, readCount, readNumber, readSeconds, readShare } from './numbers.ts'
import { fault, kleOf, momentOf, type RowRead, type Sheet } from './sheet.ts'

type Figures = Partial<Record<ColumnRole, number | null>>

/** Calls of a half hour, or of a day, and what became of them. */
export function readCalls(sheet: Sheet): (row: Row) => RowRead {
  const isOfOne = sharesAreOfOne(sheet)
  const units = {
    waited: unitOf(sheet.heading('waited-average')),
    talked: unitOf(sheet.heading('talked-average')),
  }
  const totals = {
    waited: unitOf(sheet.heading('waited-total')),
    talked: unitOf(sheet.heading('talked-total')),
  }
  const readers: Readonly<Partial<Record<ColumnRole, (row: Row) => Read<number>>>> = {
    offered: (row) => readCount(sheet.cell(row, 'offered')),
    answered: (row) => readCount(sheet.cell(row, 'answered')),
    abandoned: (row) => readCount(sheet.cell(row, 'abandoned')),
    'answered-in-time': (row) => readCount(sheet.cell(row, 'answered-in-time')),
    'in-time-of-answered': (row) => readShare(sheet.cell(row, 'in-time-of-answered'), sheet.decimal, isOfOne),
    'in-time-of-offered': (row) => readShare(sheet.cell(row, 'in-time-of-offered'), sheet.decimal, isOfOne),
    'waited-average': (row) => readSeconds(sheet.cell(row, 'waited-average'), sheet.decimal, units.waited),
    'waited-total': (row) => readSeconds(sheet.cell(row, 'waited-total'), sheet.decimal, totals.waited),
    'talked-average': (row) => readSeconds(sheet.cell(row, 'talked-average'), sheet.decimal, units.talked),
    'talked-total': (row) => readSeconds(sheet.cell(row, 'talked-total'), sheet.decimal, totals.talked),
  }
  return (row) => {
    const figures: Figures = {}
    for (const [role, read] of Object.entries(readers) as [ColumnRole, (row: Row) => Read<number>][]) {
      const value = read(row)
      if (isProblem(value)) return fault(role, value.problem)
      figures[role] = value
    }
    return callsOf(sheet, row, figures)
  }
}

function callsOf(sheet: Sheet, row: Row, figures: Figures): RowRead {
  if (Object.values(figures).every((value) => value === null)) return { leftOut: 'no-figures' }
  const moment = momentOf(sheet, row)
  if (moment === null) return { leftOut: 'total' }
  if ('fault' in moment) return moment
  const subject = kleOf(sheet, row)
  if ('fault' in subject) return subject
  const { offered, answered } = figures
  if ((figures['answered-in-time'] ?? 0) > (answered ?? Number.POSITIVE_INFINITY))
    return fault('answered-in-time', 'more-than-answered')
  if ((answered ?? 0) > (offered ?? Number.POSITIVE_INFINITY)) sheet.notice('more-answered-than-offered')
  const counts = Object.entries(measured(figures)).flatMap(([measure, count]) =>
    count === null
      ? []
      : [{ listed: moment.day, ...moment, ...subject, measure: measure as OutsideMeasure, count }],
  )
  return counts.length === 0 ? { leftOut: 'no-figures' } : { counts }
}

/** Averages and shares become sums, which can be added over hours and days. */
function measured(figures: Figures): Readonly<Partial<Record<OutsideMeasure, number | null>>> {
  const of = (role: ColumnRole) => figures[role] ?? null
  const [answered, abandoned] = [of('answered'), of('abandoned')]
  const offered = of('offered') ?? (answered !== null && abandoned !== null ? answered + abandoned : null)
  const times = (each: number | null, how: number | null) =>
    each === null || how === null ? null : Math.round(each * how)
  const inTime =
    of('answered-in-time') ??
    times(of('in-time-of-answered'), answered) ??
    atMost(times(of('in-time-of-offered'), offered), answered)
  return {
    offered,
    answered,
    abandoned,
    'answered-in-time': inTime,
    'waited-seconds': rounded(of('waited-total')) ?? times(of('waited-average'), answered),
    'talked-seconds': rounded(of('talked-total')) ?? times(of('talked-average'), answered),
  }
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value))
const atMost = (value: number | null, most: number | null) =>
  value === null || most === null ? value : Math.min(value, most)

/** A bare number of a time is in seconds, unless the heading says `(min)` or `(timer)`. */
export const unitOf = (heading: string): 1 | 60 | 3600 =>
  /\b(?:min|minut(?:ter)?|minutes?)\b/i.test(heading) && !/mm:ss|sek/i.test(heading)
    ? 60
    : /\b(?:timer|hours?)\b/i.test(heading)
      ? 3600
      : 1

/** Whether a column of shares goes from 0 to 1 and not to 100: where no bare number in it is larger than 1. */
function sharesAreOfOne(sheet: Sheet): boolean {
  const cells = [...sheet.column('in-time-of-answered'), ...sheet.column('in-time-of-offered')]
  const numbers = cells.map((cell) => readNumber(cell, sheet.decimal))
  const known = numbers.filter((value): value is number => typeof value === 'number')
  return known.length > 0 && known.every((value) => value <= 1)
}
