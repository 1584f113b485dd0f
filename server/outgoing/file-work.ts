import { parentPort, workerData } from 'node:worker_threads'
import { xlsxOf } from './tables/xlsx.ts'
import type { FileWork } from './work.ts'

const work: FileWork = workerData

/** Makes the file that the thread was started for. */
async function made(): Promise<Uint8Array> {
  return xlsxOf(work.tables, work.reader, work.headings, work.about)
}

parentPort?.postMessage(await made())
