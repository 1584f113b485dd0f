import { parentPort, workerData } from 'node:worker_threads'
import { type FileRead, fileOf, readFile } from './file.ts'

/** What a thread of its own is asked to do with the document's file. */
export type FileWork =
  | { readonly do: 'read'; readonly text: string }
  | { readonly do: 'write'; readonly document: unknown }

const work: FileWork = workerData
const done: FileRead | string = work.do === 'read' ? readFile(work.text) : fileOf(work.document)
parentPort?.postMessage(done)
