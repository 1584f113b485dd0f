import { CsvError, type Info, parse } from 'csv-parse/sync'
import type { FileProblem } from '../contract/import-words.ts'
import { decode } from './decode.ts'
import { type Grid, mostRows, type Row } from './grid.ts'

const delimiters = [';', '\t', ',', '|'] as const
const linesLookedAt = 30

/** A CSV as a table: any usual separator, with or without a byte-order mark or the line `sep=;` that Excel writes. */
export function csvGrid(bytes: Uint8Array): { grid: Grid; isOld: boolean } | { problem: FileProblem } {
  const { text, isOld } = decode(bytes)
  if (text.includes('\0')) return { problem: 'no-table' }
  const named = /^\uFEFF?sep=(.)\r?\n/i.exec(text)
  const rest = named ? text.slice(named[0].length) : text
  const delimiter = named?.[1] ?? delimiterOf(rest)
  const rows = rowsOf(rest, delimiter, named ? 1 : 0)
  if ('problem' in rows) return rows
  return { grid: { sheet: null, rows, decimal: delimiter === ',' ? '.' : ',' }, isOld }
}

/** The one that splits most lines into the same number of cells; a date or a title has commas too. */
function delimiterOf(text: string): string {
  const lines = text
    .split(/\r\n|\n|\r/, linesLookedAt)
    .map((line) => line.replace(/"(?:[^"]|"")*"/g, ''))
    .filter((line) => line.trim() !== '')
  const votes = delimiters.map((delimiter) => {
    const widths = lines.map((line) => line.split(delimiter).length).filter((width) => width > 1)
    const alike = new Map<number, number>()
    for (const width of widths) alike.set(width, (alike.get(width) ?? 0) + 1)
    return { delimiter, votes: Math.max(0, ...alike.values()) }
  })
  return votes.reduce((best, one) => (one.votes > best.votes ? one : best)).delimiter
}

interface Found {
  readonly record: readonly string[]
  readonly info: Info
}

function rowsOf(
  text: string,
  delimiter: string,
  linesBefore: number,
): readonly Row[] | { problem: FileProblem } {
  try {
    const found = parse(text, {
      delimiter,
      bom: true,
      // A title may have inches in it.
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: 100_000,
      info: true,
      to: mostRows + 1,
    }) as unknown as readonly Found[]
    if (found.length > mostRows) return { problem: 'too-many-rows' }
    return found.map(({ record, info }) => ({
      line: info.lines + linesBefore,
      cells: record.map((cell) => cell || null),
    }))
  } catch (error) {
    if (error instanceof CsvError) return { problem: 'broken' }
    throw error
  }
}
