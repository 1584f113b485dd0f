import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { ask, type Got } from './clerk.ts'
import type { Stage } from './stage.ts'
import { until } from './until.ts'

/** Waits until the copies have all but the last second. */
export async function copiesCurrent({ address, cookie }: Stage): Promise<void> {
  await until('the copies', 30_000, async () => {
    const answer = await ask(address, 'GET', '/copies', { cookie })
    const places = (answer?.body.places ?? []) as readonly { readonly state: string }[]
    return places.length > 0 && places.every(({ state }) => state === 'current') ? true : null
  })
}

/** Lays the newest copy into a bare folder, by the program that `npm run restore` is. */
export async function restoreTo({ restoring, copies }: Stage, into: string): Promise<void> {
  const child = spawn(process.execPath, [restoring, '--from', copies, '--into', into], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [wrong] = await Promise.all([text(child.stderr), once(child, 'exit')])
  if (child.exitCode !== 0) throw new Error(`It could not be restored: ${wrong.trim()}`)
}

/** The day that a lobby is in, as it tells a lead. */
export async function dayAt({ address, cookie }: Stage): Promise<string> {
  const { body } = await until('the day', 20_000, () => ask(address, 'GET', '/crisis/sheets', { cookie }))
  return String(body.today)
}

/** What a lobby tells of each number: what it is for, since when, and where it stands; null of one it does not know. */
export async function toldOf(
  { address }: Stage,
  given: readonly Got[],
): Promise<ReadonlyMap<string, string | null>> {
  const told = new Map<string, string | null>()
  for (const { id } of given) {
    const { status, body } = await until('an answer', 20_000, () => ask(address, 'GET', `/tickets/${id}`))
    const { number, errand, issuedAt, state, counter } = body
    told.set(id, status === 200 ? JSON.stringify([number, errand, issuedAt, state, counter]) : null)
  }
  return told
}
