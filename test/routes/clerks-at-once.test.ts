import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '../../server/store/database.ts'
import { signIn, takeTicket } from '../clerk.ts'
import { alwaysOpen } from '../journeys/open-lobby.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

const clerks = 20
const people = 12

const counters = Array.from({ length: clerks }, (_, index) => ({
  id: `${index + 1}`,
  name: { da: `Skranke ${index + 1}` },
  short: `${index + 1}`,
  serves: ['pas'],
}))

test(`${clerks} clerks press Next at once, and again because the line flickers: nobody is called twice or passed over`, async () => {
  const dataDir = temporaryFolder()
  const catalogue = alwaysOpen(dataDir, (lobby) => {
    lobby.counters = counters
  })
  const lobby = await lobbyForTest({ dataDir, environment: { CATALOGUE: catalogue } })
  const { cookie, press } = await signIn(lobby)
  for (const { id } of counters) await press(id, 'open', {})
  for (let n = 0; n < people; n++) await takeTicket(lobby.address)
  const keys = new Map(counters.map(({ id }) => [id, randomUUID()]))
  const next = async (counter: string) => {
    const answer = await fetch(`${lobby.address}/api/counters/${counter}/next`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, 'idempotency-key': keys.get(counter) ?? '' },
      body: JSON.stringify({ holding: null }),
    })
    return `${answer.status} ${await answer.text()}`
  }
  const pressAll = () => Promise.all(counters.map(({ id }) => next(id)))
  const [first, retried] = await Promise.all([pressAll(), pressAll()])
  expect(retried).toEqual(first)
  expect(first.filter((answer) => answer.startsWith('200'))).toHaveLength(people)
  expect(first.filter((answer) => answer.includes('line-is-empty'))).toHaveLength(clerks - people)
  await lobby.stop()
  const db = openFile(join(dataDir, 'naeste.db'))
  const called = db
    .prepare<[], { ticket: string; counter: string }>(
      "SELECT body ->> 'ticket' AS ticket, body ->> 'counter' AS counter FROM event WHERE type = 'TicketCalled'",
    )
    .all()
  expect(called).toHaveLength(people)
  expect(new Set(called.map(({ ticket }) => ticket)).size).toBe(people)
  expect(new Set(called.map(({ counter }) => counter)).size).toBe(people)
  db.close()
})
