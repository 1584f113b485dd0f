import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { openMemory } from '../archive/memory.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import { openFile } from '../store/database.ts'
import { openKeptCounts } from '../store/kept-counts.ts'
import type { Question, Reply, ThreadStart } from './thinker.ts'
import { works } from './works.ts'

const { file }: ThreadStart = workerData
// Linux takes this for the calling thread alone: whoever takes a number goes before whoever looks at years.
if (process.platform === 'linux') setPriority(10)
const db = openFile(file, { readonly: true, fileMustExist: true })
// What is read rarely stays on the disk: ten years in columns are memory enough.
db.exec('PRAGMA cache_size = -8000; PRAGMA busy_timeout = 2000')
const memory = openMemory(db)
const keptCounts = openKeptCounts(db)
let document: Catalogue | null = null

parentPort?.on('message', (question: Question) => {
  parentPort?.postMessage(replyTo(question))
})

function replyTo({ id, kind, input, today, ...rest }: Question): Reply {
  document = rest.document ?? document
  if (!document) return { id, problem: 'no document was sent' }
  try {
    const materials = memory.materials(document, today)
    const desk = { materials, memory, keptCounts, today, zone: document.town.timeZone }
    // Whoever asks has typed it: `ask` takes for each kind its own input alone.
    return { id, answer: works[kind](desk, input as never) }
  } catch (error) {
    return { id, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
