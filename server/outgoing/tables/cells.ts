import { weekdayName } from '../../contract/format.ts'
import type { Cell, Table, Unit } from '../../contract/insights.ts'
import { clockSaid, named, type Reader } from '../../contract/said.ts'

/** A cell as a program reads it: numbers stay numbers, and a date is one that a spreadsheet can count with. */
export type FileCell =
  | { readonly is: 'nothing' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'number'; readonly number: number; readonly decimals: number }

const date = /^\d{4}-\d{2}-\d{2}$/

/** Seconds become minutes and shares become per cent, as the page shows them, but with two decimals. */
export function fileCell(cell: Cell, unit: Unit, reader: Reader): FileCell {
  if (cell === null) return { is: 'nothing' }
  if (typeof cell === 'string')
    return unit !== 'word' && date.test(cell)
      ? { is: 'date', date: cell }
      : { is: 'text', text: named(cell, reader) }
  if (unit === 'weekday') return { is: 'text', text: weekdayName(cell, reader.language) }
  if (unit === 'clock') return { is: 'text', text: clockSaid(cell, ':') }
  if (unit === 'count') return { is: 'number', number: cell, decimals: 0 }
  return { is: 'number', number: rounded(inFileUnit(cell, unit)), decimals: 2 }
}

/** What a file's numbers are, where that differs from what is counted inside. */
function inFileUnit(cell: number, unit: Unit): number {
  if (unit === 'seconds') return cell / 60
  return unit === 'share' ? cell * 100 : cell
}

const rounded = (number: number): number => Math.round(number * 100) / 100

/** The headings of a file's columns, with their unit where a number alone would not tell it. */
export interface Headings {
  /** Of the tables themselves, by their names. */
  readonly tables: Readonly<Record<string, string>>
  readonly columns: Readonly<Record<string, string>>
  readonly units: Readonly<Partial<Record<Unit, string>>>
}

/** A heading that tells its unit itself. */
const saysMinutes = /\b(min\.|minut)/

export const headingsOf = ({ columns }: Table, headings: Headings): readonly string[] =>
  columns.map(({ key, unit }) => {
    const heading = headings.columns[key] ?? key
    const said = headings.units[unit]
    return said && !saysMinutes.test(heading) ? `${heading} (${said})` : heading
  })
