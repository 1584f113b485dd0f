import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node'
import type { Table } from '../../contract/insights.ts'
import type { Reader } from '../../contract/said.ts'
import { type FileCell, fileCell, type Headings, headingsOf } from './cells.ts'

/** What stands on a workbook's first sheet: each line a heading and what is said beside it. */
export interface About {
  /** The sheet's own name. */
  readonly name: string
  readonly title: string
  readonly lines: readonly (readonly [string, string])[]
}

/** A workbook: what it is about on its first sheet, and then one for each table. */
export function xlsxOf(
  tables: readonly Table[],
  reader: Reader,
  headings: Headings,
  about: About,
): Promise<Buffer> {
  const names = sheetNames([about.name, ...tables.map(({ name }) => headings.tables[name] ?? name)])
  const sheets = tables.map((table, at) => ({
    ...tableSheet(table, reader, headings),
    sheet: names[at + 1] ?? '',
  }))
  const first = { ...aboutSheet(about), sheet: names[0] ?? '' }
  return writeXlsxFile([first, ...sheets], { fontFamily: 'Calibri', fontSize: 11 }).toBuffer()
}

function aboutSheet({ title, lines }: About): Sheet<never> {
  const data: Row[] = [
    [{ value: title, fontWeight: 'bold', fontSize: 16 }],
    [],
    ...lines.map(([heading, said]) => [
      { value: heading, fontWeight: 'bold' as const, alignVertical: 'top' as const },
      { value: said, wrap: true },
    ]),
  ]
  return { data, columns: [{ width: 26 }, { width: 90 }], showGridLines: false }
}

function tableSheet(table: Table, reader: Reader, headings: Headings): Sheet<never> {
  const head = headingsOf(table, headings)
  const rows = table.rows.map((row) =>
    table.columns.map(({ unit }, at) => inSheet(fileCell(row[at] ?? null, unit, reader))),
  )
  return {
    data: [head.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true })), ...rows],
    columns: head.map((heading) => ({ width: Math.min(36, Math.max(12, heading.length + 2)) })),
    stickyRowsCount: 1,
  }
}

/** A text stays a text, also one that begins as a formula does: the file says so of each cell. */
function inSheet(cell: FileCell): Row[number] {
  if (cell.is === 'nothing') return null
  if (cell.is === 'date')
    return { value: new Date(`${cell.date}T00:00Z`), type: Date, format: 'yyyy-mm-dd', align: 'left' }
  if (cell.is === 'text') return { value: cell.text, type: String }
  return { value: cell.number, type: Number, format: cell.decimals === 0 ? '#,##0' : '#,##0.00' }
}

const longestName = 31

/** Names as spreadsheets take them: short, each once, without signs that mean something there. */
export function sheetNames(wished: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wished.map((wish) => {
    const plain =
      wish
        .replace(/[[\]:*?/\\']/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || '-'
    for (let turn = 1; ; turn++) {
      const ending = turn === 1 ? '' : ` ${turn}`
      const name = plain.slice(0, longestName - ending.length).trimEnd() + ending
      // Spreadsheets take two names for one that differ in capitals alone.
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}
