import { parentPort, workerData } from 'node:worker_threads'
import type { ColumnRole, ImportKind } from '../contract/import-words.ts'
import type { DayDate } from '../queue/words.ts'
import { readFile } from './read-file.ts'

/** What a thread of its own is asked to read. */
export interface ReadWork {
  readonly bytes: Uint8Array
  readonly kind: ImportKind
  readonly today: DayDate
  readonly timeZone: string
  /** What errands are called, in small letters, and their KLE numbers. */
  readonly errands: readonly (readonly [string, string])[]
  readonly columns: readonly ColumnRole[] | null
}

const { bytes, kind, today, timeZone, errands, columns }: ReadWork = workerData
const kle = new Map(errands)
const kleOf = (text: string) => kle.get(text.toLowerCase()) ?? null
parentPort?.postMessage(await readFile(bytes, kind, { today, timeZone, kleOf }, columns))
