import { randomUUID } from 'node:crypto'
import { until } from './until.ts'

/** What the lobby answered. */
export interface Answered {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Asks once, for a second; null when no answer comes. */
export async function ask(
  address: string,
  method: string,
  path: string,
  { body, cookie, key }: { readonly body?: unknown; readonly cookie?: string; readonly key?: string } = {},
): Promise<Answered | null> {
  try {
    const answer = await fetch(`${address}/api${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie === undefined ? {} : { cookie }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(tryMs),
    })
    return { status: answer.status, body: (await answer.json()) as Answered['body'] }
  } catch {
    return null
  }
}
const tryMs = 1000
/** A server that was killed is back long before. */
const patienceMs = 30_000

/** A number that somebody has got. */
export interface Got {
  readonly id: string
  readonly number: string
}

/** A kiosk: asks for a number, again and again under one key, until it has one. */
export async function takeNumber(address: string, key: string = randomUUID()): Promise<Got> {
  const input = { body: { errand: 'pas', language: 'da' }, key }
  const { body } = await until('a number', patienceMs, async () => {
    const answer = await ask(address, 'POST', '/tickets', input)
    return answer?.status === 201 ? answer : null
  })
  return { id: String(body.id), number: String(body.number) }
}

/** A clerk who is signed in, at a counter that serves passports. */
export const counter = '3'

/** Presses until there is an answer, under one key: what is pressed once is done once. */
export async function press(
  address: string,
  cookie: string,
  move: string,
  body: unknown,
  key: string = randomUUID(),
): Promise<Answered> {
  return until(`an answer to "${move}"`, patienceMs, () =>
    ask(address, 'POST', `/counters/${counter}/${move}`, { body, cookie, key }),
  )
}

/** Signs somebody in; gives the cookie of the session. */
export async function signIn(
  address: string,
  who: { readonly name: string; readonly password: string },
): Promise<string> {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(who),
  })
  if (!answer.ok) throw new Error(`The sign-in was refused: ${answer.status}.`)
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}
