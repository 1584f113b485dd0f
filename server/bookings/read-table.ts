import { CsvError, type Info, parse } from 'csv-parse/sync'
import type { ErrandNamed } from './errand-named.ts'
import { asWritten } from './formulas.ts'
import type { NewBooking } from './match.ts'
import { readTime } from './when.ts'

const columns = ['code', 'errand', 'time', 'name'] as const
type Column = (typeof columns)[number]

/** What is wrong with one row. Never what the cell says: it may be a name. */
export interface RowFault {
  /** As a spreadsheet or an editor counts, the headings as line 1. */
  readonly line: number
  readonly field: Column
  readonly problem: 'not-a-code' | 'code-twice' | 'errand-is-unknown' | 'not-a-time' | 'too-long'
}

export type FileFault =
  | { readonly problem: 'not-utf8' | 'empty' | 'too-many' }
  | { readonly problem: 'column-is-missing'; readonly column: Column }
  | { readonly problem: 'broken'; readonly line: number }

export type Table =
  | { readonly ok: true; readonly bookings: readonly NewBooking[]; readonly faults: readonly RowFault[] }
  | { readonly ok: false; readonly fault: FileFault }

export interface Reading {
  readonly errandNamed: ErrandNamed
  readonly timeZone: string
}

const mostRows = 5000
const longestName = 120
/** Headings as Danish and English spreadsheets have them. */
const headings: Readonly<Record<string, Column>> = {
  code: 'code',
  kode: 'code',
  errand: 'errand',
  ærinde: 'errand',
  time: 'time',
  tid: 'time',
  tidspunkt: 'time',
  name: 'name',
  navn: 'name',
}

/** Booked times from a table: the columns in any order, with comma or semicolon. Good rows and bad ones are told apart. */
export function readTable(bytes: Uint8Array, reading: Reading): Table {
  const text = asUtf8(bytes)
  if (text === null) return { ok: false, fault: { problem: 'not-utf8' } }
  const rows = rowsOf(text)
  if ('problem' in rows) return { ok: false, fault: rows }
  const [head, ...body] = rows
  if (!head || body.length === 0) return { ok: false, fault: { problem: 'empty' } }
  if (body.length > mostRows) return { ok: false, fault: { problem: 'too-many' } }
  const places = head.cells.map((heading) => headings[heading.trim().toLowerCase()])
  for (const column of ['errand', 'time'] as const)
    if (!places.includes(column)) return { ok: false, fault: { problem: 'column-is-missing', column } }
  const codes = new Set<string>()
  const read = body.map(({ line, cells }) =>
    bookingOf(line, (column) => (cells[places.indexOf(column)] ?? '').trim(), codes, reading),
  )
  return {
    ok: true,
    bookings: read.flatMap((one) => ('booking' in one ? [one.booking] : [])),
    faults: read.flatMap((one) => ('fault' in one ? [one.fault] : [])),
  }
}

type Row = { readonly booking: NewBooking } | { readonly fault: RowFault }

function bookingOf(
  line: number,
  cell: (column: Column) => string,
  codes: Set<string>,
  { errandNamed, timeZone }: Reading,
): Row {
  const bad = (field: Column, problem: RowFault['problem']): Row => ({ fault: { line, field, problem } })
  const code = cell('code')
  if (code && !/^\d{6}$/.test(code)) return bad('code', 'not-a-code')
  if (code && codes.has(code)) return bad('code', 'code-twice')
  const errand = errandNamed(asWritten(cell('errand')))
  if (!errand) return bad('errand', 'errand-is-unknown')
  const at = readTime(cell('time'), timeZone)
  if (at === null || at < 0) return bad('time', 'not-a-time')
  const name = asWritten(cell('name'))
  if (name.length > longestName) return bad('name', 'too-long')
  if (code) codes.add(code)
  return { booking: { code: code || null, errand: errand.id, at, name: name || null } }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

interface Cells {
  readonly line: number
  readonly cells: readonly string[]
}

/** The separator is the one that the headings have. */
function rowsOf(text: string): readonly Cells[] | FileFault {
  const headings = text.slice(0, text.search(/[\r\n]|$/))
  try {
    const found = parse(text, {
      delimiter: headings.includes(';') ? ';' : ',',
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
    }) as unknown as readonly { readonly record: string[]; readonly info: Info }[]
    return found.map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch (error) {
    if (error instanceof CsvError) return { problem: 'broken', line: lineOf(error) }
    throw error
  }
}

const lineOf = (error: CsvError): number => (typeof error.lines === 'number' ? error.lines : 1)
