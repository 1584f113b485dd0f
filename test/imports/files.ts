import type { ColumnRole, ImportKind } from '../../server/contract/import-words.ts'
import type { OutsideMeasure } from '../../server/contract/outside.ts'
import { type FileRead, readFile } from '../../server/imports/read-file.ts'
import type { GridRead } from '../../server/imports/read-grid.ts'
import type { Reader } from '../../server/imports/sheet.ts'

const kleNumbers: Readonly<Record<string, string>> = { pas: '23.09.02', flytning: '23.05.10' }

export const reader: Reader = {
  today: '2026-11-30',
  timeZone: 'Europe/Copenhagen',
  kleOf: (text) => kleNumbers[text.toLowerCase()] ?? null,
}

/** Reads a file that is text or bytes. */
export const read = (
  kind: ImportKind,
  file: string | Uint8Array,
  chosen: readonly ColumnRole[] | null = null,
): Promise<FileRead> =>
  readFile(typeof file === 'string' ? new TextEncoder().encode(file) : file, kind, reader, chosen)

/** The same for a file that is a table. */
export async function table(
  kind: ImportKind,
  file: string | Uint8Array,
  chosen: readonly ColumnRole[] | null = null,
): Promise<GridRead> {
  const came = await read(kind, file, chosen)
  if ('problem' in came) throw new Error(`No table: ${came.problem}`)
  return came
}

/** How many of each measure, all days together. */
export const sums = ({ counts }: GridRead): Partial<Record<OutsideMeasure, number>> => {
  const all: Partial<Record<OutsideMeasure, number>> = {}
  for (const { measure, count } of counts) all[measure] = (all[measure] ?? 0) + count
  return all
}

export const rolesOf = ({ columns }: GridRead) => columns.map(({ role }) => role)

/** Letters as Danish systems wrote them before UTF-8. */
export const windows1252 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
