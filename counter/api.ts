import { hc } from 'hono/client'
import type { Api } from '../server/app.ts'
import { figuresWithinMs } from '../server/contract/figures-within.ts'
import { ofItself } from '../server/contract/of-itself.ts'

/** What came of a request: done, or the name of what stood in the way. */
export type Answer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly name: string }

/** What comes back over the line. */
export interface Reply {
  readonly ok: boolean
  json(): Promise<unknown>
}

/** Of one try: a press that got lost is asked for again. */
const tryMs = 3000
const patienceMs = 8000
const paperPatienceMs = 40_000

const serverWithin = (waitMs: number, headers: Record<string, string> = {}) =>
  hc<Api>('/api', {
    headers,
    fetch: (input: RequestInfo | URL, init?: RequestInit) =>
      fetch(input, { ...init, signal: AbortSignal.timeout(waitMs) }),
  })

/** The town hall's own server, typed by its routes. */
export const server = serverWithin(patienceMs)
export const { session, people, pairing, tokens, audit, lead, webhooks, retention } = server
export const bookingLists = server['booking-lists']

/** The same for figures: after a rest years are read first, and two periods are answered one after the other. */
export const figures = serverWithin(figuresWithinMs + tryMs)

/** The same for what a page asks by itself, again and again: it keeps nobody signed in. */
export const watching = serverWithin(patienceMs, { [ofItself]: 'yes' })

/** The same for presses, which are asked for again when no answer comes soon. */
export const presses = serverWithin(tryMs)
export const { counters, tickets, day } = presses

/** The same server, asked for paper: a printer takes its time before it says no. */
export const papers = serverWithin(paperPatienceMs)

/** Waits for a reply; a server that is silent, or answers with nonsense, is an answer too. */
export async function answerOf(request: Promise<Reply>): Promise<Answer> {
  try {
    const reply = await request
    const body = await reply.json()
    return reply.ok ? { ok: true, body } : { ok: false, name: errorName(body) }
  } catch {
    return { ok: false, name: 'no-answer' }
  }
}

function errorName(body: unknown): string {
  if (!isRecord(body) || !isRecord(body.error)) return 'failed'
  return typeof body.error.name === 'string' ? body.error.name : 'failed'
}

/** Whether something from outside has fields at all. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
