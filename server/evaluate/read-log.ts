import { CsvError, type Info, parse } from 'csv-parse/sync'
import type { Logged } from '../twin/evaluate/log.ts'
import { readInstant } from './read-instant.ts'

const needed = ['day', 'arrival', 'called', 'finished', 'errand', 'counter'] as const
const optional = ['priority', 'outcome'] as const
type Column = (typeof needed)[number] | (typeof optional)[number]

/** Rows that cannot have been: somebody was called before they came, or gone before they were called. */
export interface LeftOut {
  readonly rows: number
  /** As an editor counts, the headings as line 1. */
  readonly firstLine: number
}

export type LogRead =
  | { readonly ok: true; readonly log: readonly Logged[]; readonly leftOut: LeftOut | null }
  /** What is wrong with the file, in one sentence that names column and row. */
  | { readonly ok: false; readonly fault: string }

interface Row {
  readonly line: number
  readonly cell: (column: Column) => string
}

type RowRead =
  | { readonly ok: true; readonly who: Logged | null }
  | { readonly ok: false; readonly fault: string }

/** A log of people with the columns of the command, in any order; priority 2 and above go ahead by so many seconds. */
export function readLog(text: string, headStartSeconds: number): LogRead {
  const rows = rowsOf(text)
  if (typeof rows === 'string') return { ok: false, fault: rows }
  const log: Logged[] = []
  const impossible: number[] = []
  for (const row of rows) {
    const read = readRow(row, headStartSeconds * 1000, log.length)
    if (!read.ok) return read
    if (read.who) log.push(read.who)
    else impossible.push(row.line)
  }
  if (log.length === 0) return { ok: false, fault: 'The file has no row of a person.' }
  log.sort((a, b) => a.arrival - b.arrival || a.order - b.order)
  const [firstLine] = impossible
  return { ok: true, log, leftOut: firstLine ? { rows: impossible.length, firstLine } : null }
}

function rowsOf(text: string): readonly Row[] | string {
  const lines = cellsOf(text)
  if (typeof lines === 'string') return lines
  const [head, ...body] = lines
  const names = head?.cells.map((name) => name.trim().toLowerCase()) ?? []
  const missing = needed.find((column) => !names.includes(column))
  if (missing) return `The column ${missing} is missing in row 1: the headings must be ${needed.join(', ')}.`
  return body.map(({ line, cells }) => ({
    line,
    cell: (column) => cells[names.indexOf(column)]?.trim() ?? '',
  }))
}

interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

function cellsOf(text: string): readonly Line[] | string {
  try {
    const read = parse(text, {
      bom: true,
      delimiter: [',', ';'],
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
    }) as unknown as readonly { readonly record: string[]; readonly info: Info }[]
    return read.map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch (error) {
    if (error instanceof CsvError) return `Row ${error.lines} is no row of a table: ${error.message}.`
    throw error
  }
}

/** Null for a row that cannot have been. */
function readRow({ line, cell }: Row, headStartMs: number, order: number): RowRead {
  const times = { arrival: 0, called: 0, finished: 0 }
  const left = cell('outcome') === 'left' || cell('called') === ''
  for (const column of ['arrival', 'called', 'finished'] as const) {
    if (column === 'called' && left) continue
    const at = readInstant(cell(column))
    if (at === null) return { ok: false, fault: notATime(column, line, cell(column)) }
    times[column] = at
  }
  const priority = cell('priority') === '' ? 0 : Number(cell('priority'))
  if (!Number.isFinite(priority))
    return { ok: false, fault: `The column priority in row ${line} must be a number.` }
  for (const column of ['day', 'errand'] as const)
    if (cell(column) === '') return { ok: false, fault: `The column ${column} in row ${line} is empty.` }
  const { arrival, finished } = times
  const called = left ? null : times.called
  if (finished < arrival || (called !== null && (called < arrival || finished < called)))
    return { ok: true, who: null }
  return {
    ok: true,
    who: {
      day: cell('day'),
      arrival,
      called,
      ended: finished,
      errand: cell('errand'),
      counter: cell('counter') || null,
      headStartMs: priority >= 2 ? headStartMs : 0,
      order,
    },
  }
}

const notATime = (column: Column, line: number, text: string): string =>
  text === ''
    ? `The column ${column} in row ${line} is empty: a time such as 2026-11-23T09:05:00 must stand there.`
    : `The column ${column} in row ${line} is no time such as 2026-11-23T09:05:00.`
