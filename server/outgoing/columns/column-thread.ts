import { Worker } from 'node:worker_threads'
import type { ColumnWork } from './column-work.ts'

/** Writes columns beside the lobby; null while as many are being written as may be at once. */
export type WriteColumns = (work: Omit<ColumnWork, 'database'>) => Promise<ReadableStream<Uint8Array>> | null

const mostAtOnce = 2
const mostMegabytes = 512
/** So long a part may take, and so long it waits for a slow line to take it. */
const patienceMs = 60_000

/** `script` is what `column-work.ts` is built to; each file has a thread, which reads the database by itself. */
export function openColumnThread(
  script: string,
  database: string,
  failed: (error: unknown) => void,
): WriteColumns {
  let running = 0
  return (work) => {
    if (running >= mostAtOnce) return null
    running += 1
    const thread = new Worker(script, {
      workerData: { ...work, database } satisfies ColumnWork,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    thread.once('exit', () => {
      running -= 1
    })
    thread.once('error', failed)
    return begun(thread)
  }
}

/** A file is only begun once its first part is there: until then it can still be said that there is none. */
async function begun(thread: Worker): Promise<ReadableStream<Uint8Array>> {
  let part = await nextPart(thread)
  let untaken = giveUpLater(thread)
  return new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        clearTimeout(untaken)
        if (part) stream.enqueue(part)
        else return stream.close()
        const coming = nextPart(thread)
        thread.postMessage('taken')
        part = await coming
        untaken = giveUpLater(thread)
      },
      async cancel() {
        clearTimeout(untaken)
        await thread.terminate()
      },
    },
    { highWaterMark: 1 },
  )
}

/** A line that takes nothing any more must not keep the thread from others. */
const giveUpLater = (thread: Worker) => setTimeout(() => void thread.terminate(), patienceMs)

/** The next part; null once the file is whole. */
function nextPart(thread: Worker): Promise<Uint8Array | null> {
  return new Promise((done, failed) => {
    const late = giveUpLater(thread)
    const ended = (code: number) =>
      code === 0 ? settle(() => done(null)) : settle(() => failed(new Error(`it ended with ${code}`)))
    const came = (bytes: Uint8Array) => settle(() => done(bytes))
    function settle(then: () => void) {
      clearTimeout(late)
      thread.off('exit', ended)
      thread.off('message', came)
      then()
    }
    thread.once('exit', ended)
    thread.once('message', came)
  })
}
