import readWorkbook, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/universal'
import type { FileProblem } from '../contract/import-words.ts'
import { type Cell, type Grid, isEmpty, mostRows } from './grid.ts'
import { unpacksWithin } from './unpacked.ts'

/** The sheets of a workbook that have anything in them; formulas are what they said when it was saved. */
export async function xlsxGrids(bytes: Uint8Array): Promise<readonly Grid[] | { problem: FileProblem }> {
  if (!unpacksWithin(bytes)) return { problem: 'unpacks-too-large' }
  try {
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer, { trim: true })
    if (sheets.some(({ data }) => data.length > mostRows)) return { problem: 'too-many-rows' }
    const grids = sheets.map(({ sheet, data }) => gridOf(sheet, data as unknown as Cell[][]))
    return grids.filter(({ rows }) => rows.length > 0)
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
      return { problem: 'broken' }
    throw error
  }
}

function gridOf(sheet: string, data: readonly (readonly Cell[])[]): Grid {
  const rows = data.map((cells, place) => ({ line: place + 1, cells }))
  return { sheet, rows: rows.filter(({ cells }) => !cells.every(isEmpty)), decimal: ',' }
}
