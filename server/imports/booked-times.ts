import type { ColumnRole } from '../contract/import-words.ts'
import type { OutsideMeasure } from '../contract/outside.ts'
import type { DayDate } from '../queue/words.ts'
import { isEmpty, type Row } from './grid.ts'
import { isProblem, readCount, readNumber } from './numbers.ts'
import { type Count, dayIn, fault, kleOf, type Moment, momentOf, type RowRead, type Sheet } from './sheet.ts'
import { statusOf } from './status.ts'

/** Booked times: a row for each of them with what became of it, or a row for how many there were. */
export const readBookedTimes = (sheet: Sheet): ((row: Row) => RowRead) =>
  sheet.has('status') ? listed(sheet) : counted(sheet)

const measures = ['booked', 'kept', 'not-kept', 'cancelled'] as const

function counted(sheet: Sheet): (row: Row) => RowRead {
  return (row) => {
    const figures: Partial<Record<(typeof measures)[number], number | null>> = {}
    for (const measure of measures) {
      const value = readCount(sheet.cell(row, measure))
      if (isProblem(value)) return fault(measure, value.problem)
      figures[measure] = value
    }
    if (Object.values(figures).every((value) => value === null)) return { leftOut: 'no-figures' }
    const lead = readNumber(sheet.cell(row, 'lead-average'), sheet.decimal)
    if (isProblem(lead)) return fault('lead-average', lead.problem)
    const told = { ...figures, booked: figures.booked ?? sumOf(figures) }
    const days = lead === null ? null : Math.round(lead * told.booked)
    return countsOf(sheet, row, { ...told, 'lead-days': days })
  }
}

/** Who came, who did not and who said so beforehand: all of them had booked. */
const sumOf = (figures: Readonly<Record<string, number | null>>): number =>
  Object.values(figures).reduce<number>((sum, value) => sum + (value ?? 0), 0)

function listed(sheet: Sheet): (row: Row) => RowRead {
  return (row) => {
    if (isEmpty(sheet.cell(row, 'status'))) return { leftOut: 'no-figures' }
    const status = statusOf(sheet.cell(row, 'status'))
    if (status === null) return fault('status', 'status-is-unknown')
    const moment = momentOf(sheet, row, true)
    if (moment === null) return { leftOut: 'no-figures' }
    if ('fault' in moment) return moment
    const bookedOn = dayIn(sheet, sheet.cell(row, 'booked-on'))
    if (isProblem(bookedOn)) return fault('booked-on', bookedOn.problem)
    if (bookedOn !== null && bookedOn > moment.day) return fault('booked-on', 'after-the-time-itself')
    const days = bookedOn === null ? null : workingDays(bookedOn, moment.day)
    const became = status === 'booked' ? {} : { [status]: 1 }
    return countsOf(sheet, row, { booked: 1, ...became, 'lead-days': days }, moment)
  }
}

function countsOf(
  sheet: Sheet,
  row: Row,
  figures: Partial<Record<OutsideMeasure, number | null>>,
  known: Moment | null = null,
): RowRead {
  const moment = known ?? momentOf(sheet, row, true)
  if (moment === null) return { leftOut: 'total' }
  if ('fault' in moment) return moment
  const subject = kleOf(sheet, row)
  if ('fault' in subject) return subject
  const counts = Object.entries(figures).flatMap(([measure, count]): Count[] =>
    count === null || count === undefined
      ? []
      : [{ listed: moment.day, ...moment, ...subject, measure: measure as OutsideMeasure, count }],
  )
  return { counts }
}

const dayMs = 86_400_000

/** Mondays to Fridays after a day, until another. */
export function workingDays(from: DayDate, to: DayDate): number {
  const first = Math.round(Date.parse(from) / dayMs)
  const last = Math.round(Date.parse(to) / dayMs)
  // The first of January 1970 was a Thursday: counted from the Monday before it, each week has five.
  const before = (day: number) => Math.floor((day + 4) / 7) * 5 + Math.min(5, (day + 4) % 7)
  return before(last) - before(first)
}

/** What a file of booked times must have, besides a day. */
export const bookedRoles: readonly ColumnRole[] = [...measures, 'status']
