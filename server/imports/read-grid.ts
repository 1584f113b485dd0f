import type { ColumnRole, ImportKind, NoticeName } from '../contract/import-words.ts'
import type { Fault, ImportColumn, LeftOut, Notice } from '../contract/imports.ts'
import { bookedRoles, readBookedTimes } from './booked-times.ts'
import { readCases } from './cases.ts'
import { exampleOf } from './example.ts'
import type { Grid, Row } from './grid.ts'
import { reasonToLeaveOut } from './left-out.ts'
import { shownHeading } from './personal.ts'
import { readCalls } from './phone.ts'
import { recognise } from './recognise.ts'
import { type Count, openSheet, type Reader, type RowRead, type Sheet } from './sheet.ts'

/** A table as it was understood: its figures added up, and what stood in the way. */
export interface GridRead {
  readonly sheet: string | null
  readonly headingLine: number
  readonly columns: readonly ImportColumn[]
  readonly missing: readonly (readonly ColumnRole[])[]
  readonly counts: readonly Count[]
  readonly taken: number
  readonly faults: readonly Fault[]
  readonly leftOut: readonly LeftOut[]
  readonly notices: readonly Notice[]
}

const readers: Readonly<Record<ImportKind, (sheet: Sheet) => (row: Row) => RowRead>> = {
  phone: readCalls,
  mail: readCases,
  'case-system': readCases,
  booking: readBookedTimes,
}

const aDay: readonly ColumnRole[] = ['date', 'date-time']
const aCase: readonly ColumnRole[] = ['received', 'closed', 'received-on', 'closed-on']

/** Each a group of roles of which a file of this kind needs one. */
const neededOf: Readonly<Record<ImportKind, readonly (readonly ColumnRole[])[]>> = {
  phone: [aDay, ['offered', 'answered', 'abandoned']],
  mail: [['date', 'received-on', 'closed-on'], aCase],
  'case-system': [['date', 'received-on', 'closed-on'], aCase, ['subject']],
  booking: [aDay, bookedRoles],
}

/** Reads a table; `chosen` says what its columns are where somebody knows better than the headings. */
export function readGrid(
  grid: Grid,
  kind: ImportKind,
  reader: Reader,
  chosen: readonly ColumnRole[] | null,
): GridRead {
  const found = recognise(grid, kind)
  const roles = found.roles.map((role, place) => (chosen ? (chosen[place] ?? 'none') : role))
  const head = grid.rows[found.head] ?? { line: 1, cells: [] }
  const notices = new Map<NoticeName, number>()
  const notice = (name: NoticeName) => void notices.set(name, (notices.get(name) ?? 0) + 1)
  const sheet = openSheet(grid, found.head, roles, reader, notice)
  const missing = neededOf[kind].filter((group) => !group.some(sheet.has))
  const body = grid.rows.slice(found.head + 1)
  const read = missing.length > 0 ? nothing : readRows(body, head, roles, readers[kind](sheet))
  if (sheet.order === 'month-first') notices.set('american-dates', body.length)
  return {
    sheet: grid.sheet,
    headingLine: head.line,
    columns: roles.map((role, place) => ({
      heading: shownHeading(head.cells[place]),
      role,
      example: exampleOf(role, body, place, sheet),
    })),
    missing,
    ...read,
    faults: read.faults.map(({ line, role, problem }) => ({
      line,
      column: shownHeading(head.cells[roles.indexOf(role)]),
      problem,
    })),
    notices: [...notices].map(([name, rows]) => ({ name, rows })),
  }
}

type RowFault = Omit<Fault, 'column'> & { readonly role: ColumnRole }
interface RowsRead extends Pick<GridRead, 'counts' | 'taken' | 'leftOut'> {
  readonly faults: readonly RowFault[]
}
const nothing: RowsRead = { counts: [], taken: 0, leftOut: [], faults: [] }

function readRows(
  rows: readonly Row[],
  head: Row,
  roles: readonly ColumnRole[],
  read: (row: Row) => RowRead,
): RowsRead {
  const sums = new Map<string, Count>()
  const leftOut: LeftOut[] = []
  const faults: RowFault[] = []
  let taken = 0
  for (const row of rows) {
    const why = reasonToLeaveOut(row, head, roles)
    const came: RowRead = why ? { leftOut: why } : read(row)
    if ('leftOut' in came) leftOut.push({ line: row.line, why: came.leftOut })
    else if ('fault' in came) faults.push({ line: row.line, ...came.fault })
    else {
      taken++
      for (const count of came.counts) add(sums, count)
    }
  }
  return { counts: [...sums.values()], taken, leftOut, faults }
}

function add(sums: Map<string, Count>, one: Count): void {
  const key = `${one.listed}|${one.day}|${one.half}|${one.kle}|${one.measure}`
  const known = sums.get(key)
  sums.set(key, known ? { ...known, count: known.count + one.count } : one)
}
