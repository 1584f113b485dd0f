import type { Cell, Table, Unit } from '../contract/insights.ts'

/** A table by its name, its columns in order as key and unit, and its rows. */
export const tableOf = (
  name: string,
  columns: Readonly<Record<string, Unit>>,
  rows: readonly (readonly Cell[])[],
): Table => ({
  name,
  columns: Object.entries(columns).map(([key, unit]) => ({ key, unit })),
  rows: rows.map((row) => [...row]),
})

/** A part of a whole, from 0 to 1; null where there is no whole. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
