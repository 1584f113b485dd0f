import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { ColumnSort } from '../../contract/column-sorts.ts'
import type { Kind } from './column.ts'
import { columnsOf, type Filled } from './sorts.ts'

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema']

/** How each kind stands in Parquet's own words. */
const types = {
  day: { type: 'INT32', converted_type: 'DATE' },
  whole: { type: 'INT32' },
  'yes-no': { type: 'BOOLEAN' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
} as const satisfies Record<Kind, object>

/** Takes the next part of a file; whoever writes waits until it has been taken. */
export type Give = (bytes: Uint8Array<ArrayBuffer>) => Promise<void>

/**
 * Writes a sort as a Parquet file, part by part: some days' rows are a row group, so that neither the writer nor the
 * lobby ever holds the whole. Format: Apache Parquet 2, Snappy.
 */
export async function writeParquet(sort: ColumnSort, parts: Iterable<Filled>, give: Give): Promise<void> {
  const writer = givingWriter(give)
  const file = new ParquetWriter({
    writer,
    schema: schemaOf(sort),
    kvMetadata: said(sort),
    createdBy: 'Naeste',
  })
  for (const { rows, columns } of parts) {
    if (rows === 0) continue
    const columnData = columns.map(({ name, kind, cells }) => ({
      name,
      data:
        kind === 'day'
          ? cells.map((cell) => (cell === null ? null : new Date(`${cell}T00:00Z`)))
          : [...cells],
    }))
    await file.write({ columnData, rowGroupSize: rows })
  }
  await file.finish()
}

const schemaOf = (sort: ColumnSort): Schema => {
  const columns = columnsOf[sort]
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL' as const, ...types[kind] })),
  ]
}

/** What each column means goes with the file. */
const said = (sort: ColumnSort) =>
  columnsOf[sort].map(({ name, means }) => ({ key: `naeste.${name}`, value: means }))

/** Gives on what has been written after each row group, and begins anew in the same room. */
function givingWriter(give: Give): ByteWriter {
  const writer = new ByteWriter()
  const giveOn = async () => {
    const bytes = new Uint8Array(writer.buffer.slice(0, writer.index))
    writer.index = 0
    await give(bytes)
  }
  return Object.assign(writer, { flush: giveOn, finish: giveOn })
}
