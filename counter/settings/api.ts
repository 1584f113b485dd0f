import { hc } from 'hono/client'
import type { Api } from '../../server/app.ts'
import type { DraftState, DraftView, Edit, History } from '../../server/contract/settings.ts'
import { isRecord } from '../api.ts'

/** What came of a request: its answer, or the name and sentence of what stood in the way. */
export type Came<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly name: string; readonly sentence: string; readonly field: string }

const patienceMs = 15_000
const { settings } = hc<Api>('/api', {
  fetch: (input: RequestInfo | URL, init?: RequestInit) =>
    fetch(input, { ...init, signal: AbortSignal.timeout(patienceMs) }),
})

interface Reply {
  readonly ok: boolean
  json(): Promise<unknown>
}

async function came<T>(request: Promise<Reply>): Promise<Came<T>> {
  try {
    const reply = await request
    const body = await reply.json()
    return reply.ok ? { ok: true, body: body as T } : stoodInTheWay(body)
  } catch {
    return { ok: false, name: 'no-answer', sentence: '', field: '' }
  }
}

function stoodInTheWay(body: unknown): Extract<Came<never>, { ok: false }> {
  const error = isRecord(body) && isRecord(body.error) ? body.error : {}
  const { name = 'failed', message = '', field = '' } = error
  return { ok: false, name: String(name), sentence: String(message), field: String(field) }
}

export const fetchDraft = () => came<DraftView>(settings.draft.$get())
export const sendEdits = (revision: number, edits: readonly Edit[]) =>
  came<DraftState>(settings.draft.$patch({ json: { revision, edits: [...edits] } }))
export const discardDraft = (revision: number) =>
  came<DraftState>(settings.draft.discard.$post({ json: { revision } }))
export const publishDraft = (revision: number, reason: string) =>
  came<DraftState>(settings.draft.publish.$post({ json: { revision, reason } }))
export const importFile = (revision: number, text: string) =>
  came<DraftState>(settings.draft.import.$post({ json: { revision, text } }))
export const takeBack = (version: number, reason: string) =>
  came<DraftState>(
    settings.versions[':version']['take-back'].$post({
      param: { version: String(version) },
      json: { reason },
    }),
  )
export const fetchHistory = (before?: number) =>
  came<History>(settings.versions.$get({ query: before === undefined ? {} : { before: String(before) } }))
export const fetchDifferences = (from: number, to: number) =>
  came<Pick<DraftState, 'differences'>>(
    settings.differences.$get({ query: { from: String(from), to: String(to) } }),
  )
export const fileAddress = (version: number | 'draft') => `/api/settings/versions/${version}/lobby.yaml`
