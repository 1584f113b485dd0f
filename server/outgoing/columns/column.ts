/** How a column is kept. `day` is a date without a clock, `text` one of a few words. */
export type Kind = 'day' | 'whole' | 'yes-no' | 'text'

/** One column of a file, and how it is read off a row. */
export interface Column<Row> {
  readonly name: string
  readonly kind: Kind
  /** What it says, with its unit, for whoever opens the file in five years. */
  readonly means: string
  readonly of: (row: Row) => string | number | boolean | null
}

/** What each column of a file says, as the API's document and the file itself tell it. */
export const columnsSaid = (columns: readonly Pick<Column<never>, 'name' | 'means'>[]): string =>
  columns.map(({ name, means }) => `- \`${name}\`: ${means}`).join('\n')
