import type { hc, InferRequestType, InferResponseType } from 'hono/client'
import type { Api } from '../server/app.ts'

type Issue = ReturnType<typeof hc<Api>>['tickets']['$post']
/** What a number is asked for with. */
export type IssueBody = InferRequestType<Issue>['json']
/** A booking knows its errand. */
export type ArriveBody = Pick<IssueBody, 'language' | 'behalf' | 'needs'>
export type TicketAnswer = InferResponseType<Issue, 201>
type ErrorAnswer = InferResponseType<Issue, 409>

export type Reply =
  | { readonly status: 201; readonly body: TicketAnswer }
  | { readonly status: number; readonly body: ErrorAnswer }

/** A wish on its way: its address, the key that a retry repeats, and what is asked. */
export interface Request {
  readonly address: string
  readonly key: string
  readonly body: IssueBody | ArriveBody
}

/**
 * Asks the lobby for a ticket; throws when no answer comes in time. Typed by the server's own routes, but sent by
 * `fetch`: the typed client would cost each kiosk more bytes than this one request is worth.
 */
export async function postTicket({ address, key, body }: Request, withinMs: number): Promise<Reply> {
  const reply = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(withinMs),
  })
  return { status: reply.status, body: await reply.json() }
}

export const isIssued = (reply: Reply): reply is Extract<Reply, { status: 201 }> => reply.status === 201
