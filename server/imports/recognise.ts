import { type ColumnRole, type ImportKind, rolesOf } from '../contract/import-words.ts'
import { dayOrderOf, readDay } from './days.ts'
import { type Cell, type Grid, isEmpty, type Row, textOf } from './grid.ts'
import { headingsOf, plainHeading } from './headings.ts'
import { readKle } from './kle.ts'
import { isProblem, readCount, readNumber, readSeconds, readShare } from './numbers.ts'
import { isPersonalHeading, isSurelyPersonal, looksLikePhone } from './personal.ts'
import { statusOf } from './status.ts'
import { readDateTime, readTime } from './times.ts'

/** Where the headings stand, and what each column is taken for. */
export interface Recognised {
  /** The place of the headings among the grid's rows. */
  readonly head: number
  readonly roles: readonly ColumnRole[]
}

const rowsForHeading = 30
const cellsLookedAt = 200
/** Of a column's cells so many must be what its heading says; the others may be wrong, and are then told. */
const enough = 0.5

/** Finds the headings, above which exports write titles and periods, and takes each column for something. */
export function recognise(grid: Grid, kind: ImportKind): Recognised {
  const head = headOf(grid, kind)
  const headings = grid.rows[head]?.cells ?? []
  const body = grid.rows.slice(head + 1, head + 1 + cellsLookedAt)
  const width = Math.max(headings.length, ...body.map(({ cells }) => cells.length))
  const taken = new Set<ColumnRole>()
  const roles = Array.from({ length: width }, (_, place): ColumnRole => {
    const cells = body.flatMap((row) => (isEmpty(row.cells[place]) ? [] : [row.cells[place] ?? null]))
    const role = roleOf(textOf(headings[place]), cells, kind, taken)
    if (role !== 'none' && role !== 'personal') taken.add(role)
    return role
  })
  return { head, roles: settled(roles) }
}

/** The row in which most cells are headings that we know; the first with two cells where there is none. */
function headOf({ rows }: Grid, kind: ImportKind): number {
  const first = rows.slice(0, rowsForHeading)
  const known = first.map(({ cells }) => cells.filter((cell) => isHeading(cell, kind)).length)
  const most = Math.max(0, ...known)
  if (most >= 2) return known.indexOf(most)
  const wide = first.findIndex(({ cells }) => cells.filter((cell) => !isEmpty(cell)).length >= 2)
  return Math.max(0, wide)
}

const isHeading = (cell: Cell, kind: ImportKind): boolean =>
  typeof cell === 'string' && candidates(cell, kind).length > 0

/** Whether a row says the headings once more, as exports do on each page. */
export const repeatsHeadings = (row: Row, head: Row): boolean =>
  row.cells.filter((cell, place) => !isEmpty(cell) && textOf(cell) === textOf(head.cells[place])).length >= 2

const candidates = (heading: string, kind: ImportKind): ColumnRole[] => {
  const plain = plainHeading(heading)
  return rolesOf[kind].filter((role) => namesOf(role).some((name) => headingsOf[name]?.test(plain)))
}

/** What is called a date or a time may hold both. */
const namesOf = (role: ColumnRole): readonly ColumnRole[] =>
  role === 'date-time' ? ['date-time', 'date', 'time'] : [role]

function roleOf(
  heading: string,
  cells: readonly Cell[],
  kind: ImportKind,
  taken: ReadonlySet<ColumnRole>,
): ColumnRole {
  if (cells.some(isSurelyPersonal)) return 'personal'
  const fitting = candidates(heading, kind).find((role) => !taken.has(role) && fits(role, cells))
  if (fitting) return fitting
  const isPersonal =
    isPersonalHeading(plainHeading(heading)) || (cells.length > 0 && cells.every(looksLikePhone))
  return isPersonal ? 'personal' : 'none'
}

/** A day is told once: by a column of its own kind before a plain date, and with its time before a time alone. */
function settled(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const gone: ColumnRole[] = []
  if (roles.includes('received-on')) gone.push('date')
  if (roles.includes('date-time')) gone.push('date', 'time')
  return roles.map((role) => (gone.includes(role) ? 'none' : role))
}

/** Whether most cells of a column are what a role takes; an empty column may be anything that its heading says. */
export function fits(role: ColumnRole, cells: readonly Cell[]): boolean {
  if (cells.length === 0) return true
  const order = dayOrderOf(cells)
  const good = cells.filter((cell) => isRight(role, cell, order)).length
  return good >= cells.length * enough
}

function isRight(role: ColumnRole, cell: Cell, order: ReturnType<typeof dayOrderOf>): boolean {
  const ok = <T>(read: T | null | { readonly problem: unknown }) => read !== null && !isProblem(read as never)
  switch (role) {
    case 'date':
    case 'received-on':
    case 'closed-on':
    case 'booked-on':
      return ok(readDay(cell, order))
    case 'time':
      return ok(readTime(cell))
    case 'date-time': {
      const { day, time } = readDateTime(cell, 'UTC')
      // Databases write a plain date with a midnight behind it.
      return time !== null && !isProblem(time) && time.from > 0 && ok(readDay(day, order))
    }
    case 'waited-average':
    case 'waited-total':
    case 'talked-average':
    case 'talked-total':
      return ok(readSeconds(cell, ',', 1)) || readSeconds(cell, ',', 1) === null
    case 'in-time-of-answered':
    case 'in-time-of-offered':
      return !isProblem(readShare(cell, ',', false))
    case 'status':
      return statusOf(cell) !== null
    case 'case':
      return true
    case 'lead-average':
      return !isProblem(readNumber(cell, ','))
    case 'subject':
      return ok(readKle(cell)) || (typeof cell === 'string' && /^\D/.test(cell.trim()))
    default:
      return !isProblem(readCount(cell))
  }
}
