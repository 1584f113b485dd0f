import { Worker } from 'node:worker_threads'
import type { FileRead } from './file.ts'
import type { FileWork } from './file-work.ts'

/** The document's file, read and written beside the lobby: a quarter of a second in which nobody must wait. */
export interface Files {
  /** A text that cannot be read at all is one problem. */
  read(text: string): Promise<FileRead>
  write(document: unknown): Promise<string>
}

const patienceMs = 30_000
const mostMegabytes = 256

/** `script` is what `file-work.ts` is built to; each file has a thread of its own, which ends with it. */
export function fileThread(script: string): Files {
  return {
    read: (text) => run<FileRead>(script, { do: 'read', text }).catch(() => unreadable),
    write: (document) => run<string>(script, { do: 'write', document }),
  }
}

const unreadable: FileRead = {
  ok: false,
  problems: [{ field: '', message: 'file: it is too large or too deep to be read' }],
}

function run<T>(script: string, workerData: FileWork): Promise<T> {
  const limits = { maxOldGenerationSizeMb: mostMegabytes }
  const thread = new Worker(script, { workerData, resourceLimits: limits })
  return new Promise<T>((done, failed) => {
    const late = setTimeout(() => {
      failed(new Error(`the file took more than ${patienceMs} ms`))
      void thread.terminate()
    }, patienceMs)
    thread.once('message', done)
    thread.once('error', failed)
    thread.once('exit', (code) => {
      clearTimeout(late)
      failed(new Error(`the file's thread ended with ${code}`))
    })
  })
}
