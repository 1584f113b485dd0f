import { Worker } from 'node:worker_threads'
import type { FileWork } from './work.ts'

/** What came of a file that was asked for. */
export type FileMade =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: 'busy' | 'failed' }

/** Makes files beside the lobby: what takes a second or two must hold up nobody at a counter. */
export type MakeFile = (work: FileWork) => Promise<FileMade>

const patienceMs = 60_000
const mostMegabytes = 512
/** Of those that wait for their turn: people who ask for more than that at once are asked to come again. */
const mostWaiting = 4

/** `script` is what `file-work.ts` is built to; files are made one after another, each in a thread that ends with it. */
export function openFileThread(script: string, failed: (error: unknown) => void): MakeFile {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async (work) => {
    if (waiting >= mostWaiting) return { ok: false, why: 'busy' }
    waiting += 1
    const mine = last.then(() => run(script, work))
    last = mine.catch(() => {})
    try {
      return { ok: true, bytes: await mine }
    } catch (error) {
      failed(error)
      return { ok: false, why: 'failed' }
    } finally {
      waiting -= 1
    }
  }
}

function run(script: string, workerData: FileWork): Promise<Uint8Array<ArrayBuffer>> {
  const thread = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } })
  return new Promise((done, failed) => {
    const late = setTimeout(() => {
      failed(new Error(`a file took more than ${patienceMs} ms`))
      void thread.terminate()
    }, patienceMs)
    thread.once('message', done)
    thread.once('error', failed)
    thread.once('exit', (code) => {
      clearTimeout(late)
      failed(new Error(`the thread of a file ended with ${code}`))
    })
  })
}
