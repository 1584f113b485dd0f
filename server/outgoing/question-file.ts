import type { Table } from '../contract/insights.ts'
import type { Reader } from '../contract/said.ts'
import type { FileLanguage } from '../contract/table-files.ts'
import type { TableFormat } from '../contract/table-formats.ts'
import type { FileMade, MakeFile } from './file-thread.ts'
import { aboutIn, headingsIn, type Told } from './tables/about.ts'
import { csvOf } from './tables/csv.ts'

/** An answer, and for whom it is written down. */
export interface QuestionFile {
  readonly tables: readonly Table[]
  readonly reader: Reader & { readonly language: FileLanguage }
  readonly told: Told
}

/** The answer to a question as a file; a workbook is made beside the lobby. */
export async function questionFile(
  { tables, reader, told }: QuestionFile,
  format: TableFormat,
  makeFile: MakeFile,
): Promise<FileMade> {
  const headings = headingsIn(reader.language)
  if (format === 'csv') return { ok: true, bytes: new TextEncoder().encode(csvOf(tables, reader, headings)) }
  return makeFile({ do: 'xlsx', tables, reader, headings, about: aboutIn(reader.language, told) })
}
