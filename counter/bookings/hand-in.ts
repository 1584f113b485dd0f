import { signal } from '@preact/signals'
import type { TableAnswer, TableRefused } from '../../server/contract/booking-table.ts'
import { type Answer, answerOf, isRecord } from '../api.ts'

/** What came of the last file. */
export type HandedIn =
  | { readonly kind: 'kept'; readonly answer: TableAnswer }
  | { readonly kind: 'refused'; readonly answer: TableRefused }
  | { readonly kind: 'too-large' }

export const handedIn = signal<HandedIn | null>(null)

/** Another file is another story. */
export function forgetHandedIn(): void {
  handedIn.value = null
}

const patienceMs = 15_000

/** Hands a file in; what it was wrong about is told in `handedIn`, where the clerk reads it row by row. */
export function handIn(
  file: File,
  wishes: { readonly replace: boolean; readonly skip: boolean },
): Promise<Answer> {
  const query = new URLSearchParams({ replace: String(wishes.replace), skip: String(wishes.skip) })
  const sent = fetch(`/api/booking-lists/table?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: file,
    signal: AbortSignal.timeout(patienceMs),
  })
  return answerOf(sent.then(read))
}

/** A file that is wrong is an answer too, and no failure. */
async function read(reply: Response) {
  const body: unknown = await reply.json()
  const isRead = reply.ok || reply.status === 422 || reply.status === 413
  if (reply.ok) handedIn.value = { kind: 'kept', answer: body as TableAnswer }
  else if (reply.status === 422 && isRecord(body))
    handedIn.value = { kind: 'refused', answer: body as TableRefused }
  else if (reply.status === 413) handedIn.value = { kind: 'too-large' }
  return { ok: isRead, json: () => Promise.resolve(body) }
}
