import type { hc, InferRequestType, InferResponseType } from 'hono/client'
import type { Api } from '../server/app.ts'

type Issue = ReturnType<typeof hc<Api>>['tickets']['$post']
/** The errand and the language, and the key that a retry repeats. */
export type IssueRequest = InferRequestType<Issue> & {
  readonly header: { readonly 'idempotency-key': string }
}
export type TicketAnswer = InferResponseType<Issue, 201>
type ErrorAnswer = InferResponseType<Issue, 409>

export type Reply =
  | { readonly status: 201; readonly body: TicketAnswer }
  | { readonly status: number; readonly body: ErrorAnswer }

/**
 * Asks the lobby for a ticket; throws when no answer comes in time. Typed by the server's own routes, but sent by
 * `fetch`: the typed client would cost each kiosk more bytes than this one request is worth.
 */
export async function postTicket({ header, json }: IssueRequest, withinMs: number): Promise<Reply> {
  const reply = await fetch('/api/tickets', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...header },
    body: JSON.stringify(json),
    signal: AbortSignal.timeout(withinMs),
  })
  return { status: reply.status, body: await reply.json() }
}

export const isIssued = (reply: Reply): reply is Extract<Reply, { status: 201 }> => reply.status === 201
