import type { CellProblem, ColumnRole, LeftOutReason, NoticeName } from '../contract/import-words.ts'
import type { OutsideMeasure } from '../contract/outside.ts'
import type { DayDate } from '../queue/words.ts'
import { type DayOrder, dayOrderOf, readDay } from './days.ts'
import type { Cell, Grid, Row } from './grid.ts'
import { type KleOfErrand, readSubject } from './kle.ts'
import { isProblem, type Read } from './numbers.ts'
import { readDateTime, readTime, type Time } from './times.ts'

/** One figure of a row. `listed` is the day under which the file has it: a newer file of that day takes its place. */
export interface Count {
  readonly listed: DayDate
  readonly day: DayDate
  readonly half: number | null
  readonly kle: string | null
  readonly measure: OutsideMeasure
  readonly count: number
}

/** What came of one row. */
export type RowRead =
  | { readonly counts: readonly Count[] }
  | { readonly fault: { readonly role: ColumnRole; readonly problem: CellProblem } }
  | { readonly leftOut: LeftOutReason }

export interface Reader {
  readonly today: DayDate
  readonly timeZone: string
  readonly kleOf: KleOfErrand
}

/** A table whose columns are known, while it is read row by row. */
export interface Sheet extends Reader {
  has(role: ColumnRole): boolean
  cell(row: Row, role: ColumnRole): Cell | undefined
  /** All cells of a column. */
  column(role: ColumnRole): readonly Cell[]
  /** The heading as it stands. */
  heading(role: ColumnRole): string
  readonly order: DayOrder
  readonly decimal: ',' | '.'
  /** Whether each figure is of a whole hour. */
  readonly isHourly: boolean
  /** Counts that a row was understood in a way that the reader may want to check. */
  notice(name: NoticeName): void
  /** The last day that was told: groups of rows tell theirs once. */
  lastDay: DayDate | null
}

/** When a row's figures were counted. */
export interface Moment {
  readonly day: DayDate
  readonly half: number | null
}

const dateRoles = ['date', 'date-time', 'received-on', 'closed-on', 'booked-on'] as const

export function openSheet(
  grid: Grid,
  head: number,
  roles: readonly ColumnRole[],
  reader: Reader,
  notice: Sheet['notice'],
): Sheet {
  const rows = grid.rows.slice(head + 1)
  const places = new Map(roles.map((role, at) => [role, at]))
  const place = (role: ColumnRole) => places.get(role) ?? -1
  const column = (role: ColumnRole) =>
    place(role) < 0 ? [] : rows.map(({ cells }) => cells[place(role)] ?? null)
  return {
    ...reader,
    has: (role) => roles.includes(role),
    cell: (row, role) => (place(role) < 0 ? undefined : row.cells[place(role)]),
    column,
    heading: (role) => String(grid.rows[head]?.cells[place(role)] ?? ''),
    order: dayOrderOf(dateRoles.flatMap(column)),
    decimal: grid.decimal,
    isHourly: isHourly(column('time').map(readTime)) || isHourly(column('date-time').map(timeBehind(reader))),
    notice,
    lastDay: null,
  }
}

const timeBehind =
  ({ timeZone }: Reader) =>
  (cell: Cell): Read<Time> =>
    readDateTime(cell, timeZone).time

/** Where only whole hours stand, a figure is of its hour, and nobody knows of which half. */
function isHourly(times: readonly Read<Time>[]): boolean {
  const starts = new Set(times.flatMap((time) => (time === null || isProblem(time) ? [] : [time.from])))
  return starts.size > 1 && [...starts].every((from) => from % 60 === 0)
}

type Fault = Extract<RowRead, { fault: unknown }>
export const fault = (role: ColumnRole, problem: CellProblem): Fault => ({ fault: { role, problem } })

/** The day and half hour of a row; null where no day is told. `ahead` where days to come are fine. */
export function momentOf(sheet: Sheet, row: Row, ahead = false): Moment | Fault | null {
  const both = sheet.has('date-time')
  const role = both ? 'date-time' : 'date'
  const { day: cell, time } = both
    ? readDateTime(sheet.cell(row, role), sheet.timeZone)
    : { day: sheet.cell(row, role), time: readTime(sheet.cell(row, 'time')) }
  if (isProblem(time)) return fault(both ? 'date-time' : 'time', time.problem)
  const day = dayIn(sheet, cell, ahead)
  if (isProblem(day)) return fault(role, day.problem)
  const told = day ?? (time === null ? null : sheet.lastDay)
  if (told === null) return null
  if (day === null) sheet.notice('date-from-above')
  sheet.lastDay = told
  return { day: told, half: halfOf(sheet, time) }
}

function halfOf(sheet: Sheet, time: Time | null): number | null {
  if (time === null) return null
  const minutes = time.minutes ?? (sheet.isHourly ? 60 : null)
  if (minutes === null || minutes <= 30) return Math.floor(time.from / 30)
  sheet.notice('whole-hours')
  return null
}

/** A day that has been, or that may be ahead. */
export function dayIn(sheet: Sheet, cell: Cell | undefined, ahead = false): Read<DayDate> {
  const day = readDay(cell, sheet.order)
  if (day === null || isProblem(day)) return day
  const last = ahead ? `${Number(sheet.today.slice(0, 4)) + 2}-12-31` : sheet.today
  return day > last ? { problem: 'in-the-future' } : day
}

/** The KLE number that a row is about; null where there is none, or none that we know. */
export function kleOf(sheet: Sheet, row: Row): { readonly kle: string | null } | Fault {
  if (!sheet.has('subject')) return { kle: null }
  const subject = readSubject(sheet.cell(row, 'subject'), sheet.kleOf)
  if (isProblem(subject)) return fault('subject', subject.problem)
  if (subject === null) sheet.notice('without-subject')
  if (subject?.isUnknown) sheet.notice('errand-is-unknown')
  if (subject?.wasDate) sheet.notice('kle-from-date')
  return { kle: subject?.kle ?? null }
}
