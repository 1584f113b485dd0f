import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { openMemory } from '../../archive/memory.ts'
import type { Catalogue } from '../../catalogue/schema.ts'
import type { ColumnSort } from '../../contract/column-sorts.ts'
import type { DayDate } from '../../queue/words.ts'
import { openFile } from '../../store/database.ts'
import { monthsBetween } from './months.ts'
import { writeParquet } from './parquet.ts'
import { filled } from './sorts.ts'

/** What a thread of its own writes down. */
export interface ColumnWork {
  /** The lobby's database, which is only read. */
  readonly database: string
  readonly catalogue: Catalogue
  readonly sort: ColumnSort
  readonly from: DayDate
  readonly to: DayDate
  /** The date in the lobby. */
  readonly today: DayDate
}

const { database, catalogue, sort, from, to, today }: ColumnWork = workerData
// From the sheets of days that are over, whose visits may be deleted by now.
const memory = openMemory(openFile(database, { readonly: true }))
const materials = memory.materials(catalogue, today)

function* parts() {
  for (const month of monthsBetween(from, to)) yield filled(sort, materials(month))
}

/** Each part is made only once the one before has been taken. */
async function give(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (!parentPort) return
  const taken = once(parentPort, 'message')
  parentPort.postMessage(bytes, [bytes.buffer])
  await taken
}

await writeParquet(sort, parts(), give)
parentPort?.close()
