import type { Cell, Table, Unit } from '../insights.ts'

/** The place of a column in its table; a picture is only ever drawn of columns that are there. */
export function placeOf(table: Table, key: string): number {
  const at = table.columns.findIndex((column) => column.key === key)
  if (at < 0) throw new Error(`The table "${table.name}" has no column "${key}".`)
  return at
}

export const unitOf = (table: Table, key: string): Unit =>
  table.columns[placeOf(table, key)]?.unit ?? 'number'

/** The cells of a column. */
export function cellsOf(table: Table, key: string): readonly Cell[] {
  const at = placeOf(table, key)
  return table.rows.map((row) => row[at] ?? null)
}

/** The numbers of a column as they are drawn: seconds as minutes; null where there is none. */
export function numbersOf(table: Table, key: string): readonly (number | null)[] {
  const unit = unitOf(table, key)
  return cellsOf(table, key).map((cell) => (typeof cell === 'number' ? drawn(cell, unit) : null))
}

/** A number as it is drawn: seconds as minutes. */
export const drawn = (cell: number, unit: Unit): number => (unit === 'seconds' ? cell / 60 : cell)

/** The largest of some numbers that may be missing; 0 without any. */
export const largest = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((most, one) => Math.max(most, one ?? 0), 0)
