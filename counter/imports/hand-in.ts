import { signal } from '@preact/signals'
import type { ColumnRole, ImportKind } from '../../server/contract/import-words.ts'
import type { ImportAnswer, ImportReading, ImportRefused } from '../../server/contract/imports.ts'
import { type Answer, answerOf, isRecord } from '../api.ts'
import { press, sentenceFor, tell } from '../press.ts'
import { sessionEnded } from '../session.ts'

/** What came of the last file. */
export type Came =
  | { readonly kind: 'preview' | 'kept'; readonly reading: ImportReading; readonly changed: boolean }
  | { readonly kind: 'refused'; readonly name: ImportRefused['error']['name'] | 'too-large' }

/** What the figures are about, and the file that holds them. */
export const chosenKind = signal<ImportKind>('phone')
export const chosenFile = signal<File | null>(null)
export const came = signal<Came | null>(null)
/** What its columns are taken for: at once when somebody chooses, so that the next choice builds on it. */
export const columnsAs = signal<readonly ColumnRole[]>([])
/** Whether the file is being looked into. */
export const looking = signal(false)

/** Which look is the newest: what an earlier one finds is of no interest any more. */
let look = 0

/** Another file is another story. */
export function forgetFile(): void {
  look++
  looking.value = false
  chosenFile.value = null
  came.value = null
}

/** Longer than the server's own patience with a file, and with those before it. */
const patienceMs = 60_000
const mostBytes = 5_000_000

/** Looks into the chosen file; `columns` say what they are where somebody knows better. */
export async function preview(columns: readonly ColumnRole[] | null): Promise<void> {
  const file = chosenFile.value
  if (!file) return
  const mine = ++look
  looking.value = true
  if (columns) columnsAs.value = columns
  const { answer, found } = await send(file, { preview: 'true', ...columnsOf(columns) })
  if (mine !== look) return
  looking.value = false
  came.value = found
  if (found?.kind === 'preview') columnsAs.value = found.reading.columns.map(({ role }) => role)
  if (answer.ok) return
  if (answer.name === 'not-signed-in') sessionEnded()
  else tell('imports', sentenceFor(answer.name), true)
}

/** Keeps the chosen file as it was looked at; true when that is done. */
export async function keep(skip: boolean): Promise<boolean> {
  const file = chosenFile.value
  if (!file) return false
  const query = { skip: String(skip), ...columnsOf(columnsAs.value) }
  let found: Came | null = null
  const ask = async (): Promise<Answer> => {
    const sent = await send(file, query)
    found = sent.found
    return sent.answer
  }
  const done = await press({ button: 'import-keep', spot: 'imports', ask })
  if (done) came.value = found
  return done
}

const columnsOf = (columns: readonly ColumnRole[] | null): Record<string, string> =>
  columns ? { columns: columns.join() } : {}

/** A file that is wrong is found out too, and no failure. */
async function send(
  file: File,
  query: Record<string, string>,
): Promise<{ readonly answer: Answer; readonly found: Came | null }> {
  if (file.size > mostBytes)
    return { answer: { ok: true, body: null }, found: { kind: 'refused', name: 'too-large' } }
  let found: Came | null = null
  const read = async (reply: Response) => {
    const body: unknown = await reply.json()
    found = foundIn(reply, body)
    return { ok: found !== null, json: () => Promise.resolve(body) }
  }
  const request = fetch(`/api/imports/${chosenKind.value}?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    signal: AbortSignal.timeout(patienceMs),
  })
  const answer = await answerOf(request.then(read))
  return { answer, found }
}

function foundIn(reply: Response, body: unknown): Came | null {
  if (reply.ok) {
    const { id, changed, reading } = body as ImportAnswer
    return { kind: id === null ? 'preview' : 'kept', reading, changed }
  }
  if (reply.status === 413) return { kind: 'refused', name: 'too-large' }
  if (reply.status !== 422 || !isRecord(body)) return null
  const { error, reading } = body as ImportRefused
  // Rows that are wrong are told one by one; a file that cannot be read has nothing more to tell.
  return reading ? { kind: 'preview', reading, changed: false } : { kind: 'refused', name: error.name }
}
