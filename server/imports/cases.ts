import type { DayDate } from '../queue/words.ts'
import { isEmpty, type Row, textOf } from './grid.ts'
import { isProblem, readCount } from './numbers.ts'
import { type Count, dayIn, fault, kleOf, type RowRead, type Sheet } from './sheet.ts'

/** Letters or cases: a row for each of them, or a row for how many there were of a subject on a day. */
export const readCases = (sheet: Sheet): ((row: Row) => RowRead) =>
  sheet.has('received') || sheet.has('closed') ? counted(sheet) : listed(sheet)

function counted(sheet: Sheet): (row: Row) => RowRead {
  const dateRole = sheet.has('date') ? 'date' : sheet.has('received-on') ? 'received-on' : 'closed-on'
  return (row) => {
    const received = readCount(sheet.cell(row, 'received'))
    if (isProblem(received)) return fault('received', received.problem)
    const closed = readCount(sheet.cell(row, 'closed'))
    if (isProblem(closed)) return fault('closed', closed.problem)
    if (received === null && closed === null) return { leftOut: 'no-figures' }
    const told = dayIn(sheet, sheet.cell(row, dateRole))
    if (isProblem(told)) return fault(dateRole, told.problem)
    // Under a date come its subjects, one a row; a row without either adds others up.
    const isPart = told === null && !isEmpty(sheet.cell(row, 'subject')) && sheet.lastDay !== null
    const day = told ?? (isPart ? sheet.lastDay : null)
    if (day === null) return { leftOut: 'total' }
    if (isPart) sheet.notice('date-from-above')
    sheet.lastDay = day
    const subject = kleOf(sheet, row)
    if ('fault' in subject) return subject
    const of = (measure: 'received' | 'closed', count: number | null): Count[] =>
      count === null ? [] : [{ listed: day, day, half: null, ...subject, measure, count }]
    return { counts: [...of('received', received), ...of('closed', closed)] }
  }
}

/** A list of cases: each counts on the day that it came, and on the day that it was closed. */
function listed(sheet: Sheet): (row: Row) => RowRead {
  const seen = new Set<string>()
  return (row) => {
    const received = dayIn(sheet, sheet.cell(row, 'received-on'))
    if (isProblem(received)) return fault('received-on', received.problem)
    const closed = dayIn(sheet, sheet.cell(row, 'closed-on'))
    if (isProblem(closed)) return fault('closed-on', closed.problem)
    const first: DayDate | null = received ?? closed
    if (first === null) return { leftOut: 'no-figures' }
    if (received !== null && closed !== null && closed < received)
      return fault('closed-on', 'before-it-was-received')
    const subject = kleOf(sheet, row)
    if ('fault' in subject) return subject
    const name = textOf(sheet.cell(row, 'case'))
    if (name && seen.has(name)) return { leftOut: 'same-case' }
    if (name) seen.add(name)
    const of = (measure: 'received' | 'closed', day: DayDate | null): Count[] =>
      day === null ? [] : [{ listed: first, day, half: null, ...subject, measure, count: 1 }]
    return { counts: [...of('received', received), ...of('closed', closed)] }
  }
}
