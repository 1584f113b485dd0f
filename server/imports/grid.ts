/** A cell as it came: a CSV has texts alone; empty is null. */
export type Cell = string | number | boolean | Date | null

export interface Row {
  /** As a spreadsheet or an editor counts them, from 1. */
  readonly line: number
  readonly cells: readonly Cell[]
}

/** A table before anybody knows what its columns are. */
export interface Grid {
  /** Null in a CSV. */
  readonly sheet: string | null
  readonly rows: readonly Row[]
  /** What stands before decimals, where a number alone does not tell. */
  readonly decimal: ',' | '.'
}

/** More than ten years of half hours; nobody reads such a preview through. */
export const mostRows = 100_000

/** Whether nothing stands in it. */
export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** Most cells are a number or a word of plain letters, with nothing to tidy. */
const isTidy = /^[!-~]*$/

/** A cell as a text without blanks around or twice within. */
export function textOf(cell: Cell | undefined): string {
  if (cell instanceof Date) return ''
  const text = String(cell ?? '')
  if (isTidy.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}
