import { expect, test } from 'vitest'
import { signIn, takeTicket } from '../clerk.ts'
import { open, sharedLobby } from '../shared-lobby.ts'

const theLobby = sharedLobby(open())
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now())

async function ask(body: unknown, cookie?: string) {
  const { address } = await theLobby()
  const answer = await fetch(`${address}/api/what-if`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: await answer.json() }
}

test('whoever is not signed in is told so', async () => {
  expect((await ask({ from: today, to: today, changes: [] })).status).toBe(401)
})

test('a lead asks what one more counter would have done today', async () => {
  const lobby = await theLobby()
  const { cookie, press } = await signIn(lobby)
  await takeTicket(lobby.address)
  await press('3', 'open', {})
  await press('3', 'next', { holding: null })
  const more = { kind: 'counters', weekdays: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '24:00', more: 1 }
  const { status, body } = await ask({ from: today, to: today, changes: [more] }, cookie)
  expect(status).toBe(200)
  const { tables } = body as { tables: { name: string; rows: unknown[][] }[] }
  expect(tables[0]?.rows.map(([played]) => played)).toContain('changed')
})

test.each([
  [{ from: '2026-01-31', to: '2026-01-01', changes: [] }, 'to'],
  [{ from: '2026-01-01', to: '2026-12-31', changes: [] }, 'to'],
  [
    {
      from: today,
      to: today,
      changes: [{ kind: 'counters', weekdays: [1], from: '12:00', to: '11:00', more: 1 }],
    },
    'changes.0.to',
  ],
  [
    {
      from: today,
      to: today,
      changes: [{ kind: 'counters', weekdays: [8], from: '12:00', to: '13:00', more: 1 }],
    },
    'changes.0.weekdays',
  ],
  [{ from: today, to: today, changes: [{ kind: 'only-booked', errands: [] }] }, 'changes.0.errands'],
])('%j is answered by the field that is wrong: %s', async (input, field) => {
  const { cookie } = await signIn(await theLobby())
  const { status, body } = await ask(input, cookie)
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain(field)
})
