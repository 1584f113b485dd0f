import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { StaffView } from '../../server/contract/views.ts'
import { openFile } from '../../server/store/database.ts'
import { type Clerk, signIn, takeTicket } from '../clerk.ts'
import { firstView } from '../first-view.ts'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

async function openLobby(dataDir = temporaryFolder()) {
  const lobby = await lobbyForTest({ dataDir })
  const clerk = await signIn(lobby)
  const seen = (counter = '3'): Promise<StaffView> =>
    firstView<'staff'>(lobby.address, `staff:${counter}`, clerk.cookie)
  const send = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${lobby.address}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: clerk.cookie, ...headers },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: (await answer.json()) as Answered }
  }
  return { lobby, clerk, seen, send, dataDir }
}

interface Answered {
  readonly codes?: readonly string[]
  readonly id?: string
  readonly error?: { readonly name: string; readonly message: string; readonly field?: string }
}

/** Opens counter 3 and calls whoever is next; gives their ticket. */
async function callNext(clerk: Clerk): Promise<string> {
  await clerk.press('3', 'open', {})
  await clerk.press('3', 'next', { holding: null })
  return (await clerk.holding('3')) ?? ''
}

/** All that the log holds. */
function log(dataDir: string): string {
  const db = openFile(join(dataDir, 'naeste.db'))
  const rows = db.prepare<[], { body: string }>('SELECT body FROM event').all()
  db.close()
  return JSON.stringify(rows)
}

test('who must come back leaves with the reason, and nobody else has one', async () => {
  const { lobby, clerk, dataDir } = await openLobby()
  await takeTicket(lobby.address)
  const ticket = await callNext(clerk)
  const finish = (ending: object) => clerk.press('3', 'finish', { ticket, ...ending })
  expect((await finish({ outcome: 'must-come-back' })).body).toMatchObject({ error: { field: 'why' } })
  expect((await finish({ outcome: 'settled', why: 'papers' })).status).toBe(400)
  expect((await finish({ outcome: 'must-come-back', why: 'papers' })).status).toBe(200)
  await lobby.stop()
  const db = openFile(join(dataDir, 'naeste.db'))
  expect(db.prepare('SELECT ending, why FROM visit').all()).toEqual([
    { ending: 'must-come-back', why: 'papers' },
  ])
  db.close()
})

test('who is set aside for ten minutes is shown with the reason and the time', async () => {
  const { lobby, clerk, seen } = await openLobby()
  await takeTicket(lobby.address)
  const ticket = await callNext(clerk)
  expect((await clerk.press('3', 'park', { ticket, reason: 'form', minutes: 0 })).status).toBe(400)
  await clerk.press('3', 'park', { ticket, reason: 'form', minutes: 10 })
  const [parked] = (await seen()).parked
  expect(parked?.parked).toMatchObject({ reason: 'form', by: '3' })
  expect((parked?.parked?.backAt ?? 0) - Date.now()).toBeGreaterThan(9 * 60_000)
})

test('a word for the next clerk is shown at that desk alone, is in no fact, and holds no CPR number', async () => {
  const { lobby, clerk, seen, send, dataDir } = await openLobby()
  await takeTicket(lobby.address)
  const ticket = await callNext(clerk)
  await clerk.press('1', 'open', {})
  const { reception } = await seen()
  const transfer = (remark: string) =>
    clerk.press('3', 'transfer', { ticket, to: { errand: reception }, remark })
  const refused = await transfer('Det er 010101-1234.')
  expect(refused.body).toEqual({
    error: {
      name: 'bad-input',
      field: 'remark',
      message: 'remark: leave out what looks like a CPR number.',
    },
  })
  expect((await transfer('x'.repeat(301))).status).toBe(400)
  const remark = 'Har kun brug for <b>underskriften</b>.'
  expect((await transfer(remark)).status).toBe(200)
  expect((await seen('1')).desk?.next).toMatchObject({ id: ticket, errand: 'andet', remark })
  expect(JSON.stringify((await seen('1')).waiting)).not.toContain('underskriften')
  expect(JSON.stringify(await firstView(lobby.address, 'wall'))).not.toContain('underskriften')
  await send(`/tickets/${ticket}/note`, { remark: '' })
  expect((await seen('1')).desk?.next?.remark).toBe('')
  await lobby.stop()
  expect(log(dataDir)).not.toContain('underskriften')
})

test('what somebody needs can be marked and changed by a clerk, while they are here', async () => {
  const { lobby, clerk, seen, send, dataDir } = await openLobby()
  const { id } = await takeTicket(lobby.address)
  const note = (body: object) => send(`/tickets/${id}/note`, body)
  expect((await note({ needs: ['seat', 'seat', 'hearing'] })).status).toBe(200)
  expect((await seen()).waiting).toMatchObject([{ needs: ['seat', 'hearing'] }])
  await note({ needs: [] })
  expect((await seen()).waiting).toMatchObject([{ needs: [] }])
  expect((await note({})).status).toBe(400)
  expect((await note({ needs: ['cause'] })).body.error?.field).toBe('needs.0')
  expect((await send('/tickets/nobody/note', { needs: [] })).status).toBe(404)
  await clerk.press('3', 'open', {})
  expect((await send(`/tickets/${id}/left`, {})).status).toBe(200)
  expect((await note({ needs: ['seat'] })).status).toBe(409)
  await lobby.stop()
  expect(log(dataDir)).not.toContain('hearing')
})

test('whose booked time it is, is told to the clerk who is next and to nobody else', async () => {
  const { lobby, clerk, seen, send, dataDir } = await openLobby()
  const booked = await send('/bookings', [{ errand: 'pas', at: Date.now(), name: 'Karen Jensen' }])
  const arrival = { language: 'da', needs: [], behalf: false, paper: false }
  await send(`/bookings/${booked.body.codes?.[0]}/arrive`, arrival)
  expect((await seen()).desk?.next).toMatchObject({ name: 'Karen Jensen' })
  expect(JSON.stringify((await seen()).waiting)).not.toContain('Karen')
  expect((await seen('1')).desk?.next).toBeNull()
  expect(JSON.stringify(await firstView(lobby.address, 'wall'))).not.toContain('Karen')
  await callNext(clerk)
  expect((await seen()).desk?.current).toMatchObject({ name: 'Karen Jensen' })
  expect(JSON.stringify(await seen('4'))).not.toContain('Karen')
  await lobby.stop()
  expect(log(dataDir)).not.toContain('Karen')
})

test('a finish is taken back within the minute, as long as the counter is free', async () => {
  const { lobby, clerk, seen } = await openLobby()
  await takeTicket(lobby.address)
  await takeTicket(lobby.address)
  const ticket = await callNext(clerk)
  await clerk.press('3', 'finish', { ticket, outcome: 'settled' })
  expect((await seen()).desk?.undo).toMatchObject({ ticket, step: 'TicketFinished' })
  await clerk.press('3', 'next', { holding: null })
  const second = await clerk.holding('3')
  expect((await clerk.press('3', 'undo', { ticket })).body).toMatchObject({
    error: { name: 'counter-is-busy' },
  })
  expect((await seen()).desk?.undo).toMatchObject({ ticket: second, step: 'TicketCalled' })
  expect((await clerk.press('3', 'undo', { ticket: second })).status).toBe(200)
  expect((await clerk.press('3', 'undo', { ticket })).status).toBe(200)
  expect(await clerk.holding('3')).toBe(ticket)
  expect((await seen()).desk?.undo).toBeNull()
})

test('a press that is asked for again gets its answer, and is done once, also after a restart', async () => {
  const { lobby, clerk, send, dataDir } = await openLobby()
  await takeTicket(lobby.address)
  await takeTicket(lobby.address)
  await clerk.press('3', 'open', {})
  const key = { 'idempotency-key': randomUUID() }
  const next = () => send('/counters/3/next', { holding: null }, key)
  const answers = await Promise.all([next(), next(), next()])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  const ticket = await clerk.holding('3')
  expect((await send('/counters/3/arrive', { ticket }, key)).body.error?.name).toBe(
    'key-belongs-to-another-press',
  )
  expect((await send('/counters/3/next', {}, { 'idempotency-key': 'short' })).status).toBe(400)
  const finishKey = { 'idempotency-key': randomUUID() }
  await send('/counters/3/finish', { ticket, outcome: 'settled' }, finishKey)
  await lobby.kill()
  const again = await lobbyAgain(dataDir, clerk)
  expect((await again('/counters/3/finish', { ticket, outcome: 'settled' }, finishKey)).status).toBe(200)
  expect((await again('/counters/3/next', { holding: null }, key)).status).toBe(200)
  expect(log(dataDir).match(/TicketCalled/g)).toHaveLength(1)
  expect(log(dataDir).match(/TicketFinished/g)).toHaveLength(1)
})

/** The same lobby after the power came back; the clerk is still signed in. */
async function lobbyAgain(dataDir: string, { cookie }: Clerk) {
  const { address } = await lobbyForTest({ dataDir })
  return (path: string, body: unknown, headers: Record<string, string>) =>
    fetch(`${address}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...headers },
      body: JSON.stringify(body),
    })
}
