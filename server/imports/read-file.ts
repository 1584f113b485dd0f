import type { ColumnRole, FileProblem, ImportKind, NoticeName } from '../contract/import-words.ts'
import { csvGrid } from './csv.ts'
import type { Grid } from './grid.ts'
import { type GridRead, readGrid } from './read-grid.ts'
import type { Reader } from './sheet.ts'

export type FileRead = GridRead | { readonly problem: FileProblem }

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b
/** What Excel wrote until 2007, and what it writes around a workbook that has a password. */
const isOle = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf
const isPdf = (bytes: Uint8Array) => bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44

/** Reads a CSV or a workbook, whatever it is called; of several sheets the one in which most is recognised. */
export async function readFile(
  bytes: Uint8Array,
  kind: ImportKind,
  reader: Reader,
  chosen: readonly ColumnRole[] | null,
): Promise<FileRead> {
  if (isOle(bytes)) return { problem: 'old-excel' }
  if (isPdf(bytes)) return { problem: 'no-table' }
  if (!isZip(bytes)) {
    const csv = csvGrid(bytes)
    if ('problem' in csv) return csv
    return told(readBest([csv.grid], kind, reader, chosen), csv.isOld ? 'old-letters' : null, 1)
  }
  // Only workbooks need this; most files are none.
  const { xlsxGrids } = await import('./xlsx.ts')
  const grids = await xlsxGrids(bytes)
  if ('problem' in grids) return grids
  return told(
    readBest(grids, kind, reader, chosen),
    grids.length > 1 ? 'other-sheets' : null,
    grids.length - 1,
  )
}

function readBest(
  grids: readonly Grid[],
  kind: ImportKind,
  reader: Reader,
  chosen: readonly ColumnRole[] | null,
): FileRead {
  const read = grids
    .filter(({ rows }) => rows.length > 1)
    .map((grid) => ({ grid, known: knownColumns(readGrid(sample(grid), kind, reader, null)) }))
  const best = read.reduce<(typeof read)[number] | null>(
    (most, one) => (most && most.known >= one.known ? most : one),
    null,
  )
  return best ? readGrid(best.grid, kind, reader, chosen) : { problem: 'empty' }
}

const sampleRows = 60
const sample = (grid: Grid): Grid => ({ ...grid, rows: grid.rows.slice(0, sampleRows) })
const knownColumns = ({ columns, missing }: GridRead): number =>
  columns.filter(({ role }) => role !== 'none' && role !== 'personal').length - 100 * missing.length

const told = (read: FileRead, name: NoticeName | null, rows: number): FileRead =>
  'problem' in read || !name ? read : { ...read, notices: [...read.notices, { name, rows }] }
