import { randomUUID } from 'node:crypto'
import { firstView } from './first-view.ts'
import type { Running } from './running.ts'

export interface IssuedTicket {
  readonly id: string
  readonly number: string
  readonly errand: string
  readonly ahead: number
}

/** Takes a ticket as a kiosk does. */
export async function takeTicket(
  address: string,
  errand = 'pas',
  key: string = randomUUID(),
  language = 'da',
): Promise<IssuedTicket> {
  const answer = await fetch(`${address}/api/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ errand, language }),
  })
  if (answer.status !== 201) throw new Error(`No ticket: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as IssuedTicket
}

/** A signed-in member of staff. */
export interface Clerk {
  readonly cookie: string
  /** Presses a button at a counter; gives status and answer. */
  press(
    counter: string,
    move: string,
    input: unknown,
  ): Promise<{ status: number; body: Record<string, unknown> }>
  /** The ticket at a counter, as staff screens see it. */
  holding(counter: string): Promise<string | null>
}

/** The name and password that the first start showed. */
export function firstSignIn(told: string): { name: string; password: string } {
  const name = told.match(/^\s+name\s+(\S+)$/m)?.[1]
  const password = told.match(/^\s+password\s+(\S+)$/m)?.[1]
  if (!name || !password) throw new Error('The first start showed no sign-in.')
  return { name, password }
}

export async function signIn({ address, told }: Running): Promise<Clerk> {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(firstSignIn(told())),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return {
    cookie,
    press: async (counter, move, input) => {
      const done = await fetch(`${address}/api/counters/${counter}/${move}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify(input),
      })
      return { status: done.status, body: (await done.json()) as Record<string, unknown> }
    },
    holding: async (counter) =>
      (await firstView<'staff'>(address, `staff:${counter}`, cookie)).desk?.current?.id ?? null,
  }
}
