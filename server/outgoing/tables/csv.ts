import { cell as harmless } from '../../bookings/formulas.ts'
import type { Table } from '../../contract/insights.ts'
import type { Reader } from '../../contract/said.ts'
import { type FileCell, fileCell, type Headings, headingsOf } from './cells.ts'

/** Tells spreadsheets that the letters are UTF-8. */
const byteOrderMark = '\ufeff'
const lineEnd = '\r\n'

/** How numbers and columns are parted: as the reader's spreadsheet expects them. */
const marks = { da: { between: ';', decimal: ',' }, en: { between: ',', decimal: '.' } } as const
type Marks = (typeof marks)[keyof typeof marks]

/** Tables as one CSV (RFC 4180): under each other, each with a line of its name before it where they are several. */
export function csvOf(tables: readonly Table[], reader: Reader, headings: Headings): string {
  const style = reader.language === 'da' ? marks.da : marks.en
  const blocks = tables.map((table) => {
    const lines = linesOf(table, reader, headings, style)
    return tables.length > 1 ? [harmless(headings.tables[table.name] ?? table.name), ...lines] : lines
  })
  return byteOrderMark + blocks.map((lines) => lines.join(lineEnd) + lineEnd).join(lineEnd)
}

function linesOf(table: Table, reader: Reader, headings: Headings, style: Marks): readonly string[] {
  const head = headingsOf(table, headings).map(harmless).join(style.between)
  const rows = table.rows.map((row) =>
    table.columns
      .map(({ unit }, at) => written(fileCell(row[at] ?? null, unit, reader), style))
      .join(style.between),
  )
  return [head, ...rows]
}

/** A number is never guarded: a minus before it is no formula. */
function written(cell: FileCell, { decimal }: Marks): string {
  if (cell.is === 'nothing') return ''
  if (cell.is === 'number') return String(cell.number).replace('.', decimal)
  return harmless(cell.is === 'date' ? cell.date : cell.text)
}
