import { Worker } from 'node:worker_threads'
import type { FileRead } from './read-file.ts'
import type { ReadWork } from './read-work.ts'

/** Reads a file of another system beside the lobby: whatever is in it, nobody at the kiosk waits for it. */
export type ReadImport = (work: ReadWork) => Promise<FileRead>

const patienceMs = 20_000
const mostMegabytes = 384

/** `script` is what `read-work.ts` is built to; each file has a thread of its own, which ends with it. */
export const readImportIn =
  (script: string): ReadImport =>
  (work) =>
    run(script, work)

/** A thread that takes too long, or more memory than it may, is ended: what it read was no file of figures. */
function run(script: string, workerData: ReadWork): Promise<FileRead> {
  const thread = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } })
  return new Promise<FileRead>((done, failed) => {
    const late = setTimeout(() => {
      done({ problem: 'took-too-long' })
      void thread.terminate()
    }, patienceMs)
    thread.once('message', done)
    thread.once('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') done({ problem: 'unpacks-too-large' })
      else failed(error)
    })
    thread.once('exit', (code) => {
      clearTimeout(late)
      failed(new Error(`the import's thread ended with ${code}`))
    })
  })
}
