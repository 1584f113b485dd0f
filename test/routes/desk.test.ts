import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { StaffView } from '../../server/contract/views.ts'
import { openFile } from '../../server/store/database.ts'
import { type Clerk, signIn, takeTicket } from '../clerk.ts'
import { firstView } from '../first-view.ts'
import { lobbyForTest, type Running, startLobby } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

const folder = mkdtempSync(join(tmpdir(), 'naeste-'))
let lobby: Running
let clerk: Clerk

beforeAll(async () => {
  lobby = await startLobby({ dataDir: folder })
  clerk = await signIn(lobby)
})
afterAll(async () => {
  await lobby.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Each test finds an empty lobby. */
afterEach(async () => {
  for (const counter of ['1', '3']) {
    const ticket = await clerk.holding(counter)
    if (ticket) await clerk.press(counter, 'finish', { ticket, outcome: 'settled' })
  }
  const { waiting, parked } = await seen()
  for (const { id } of [...waiting, ...parked]) await send(`/tickets/${id}/left`, {})
})

const seen = (counter = '3'): Promise<StaffView> =>
  firstView<'staff'>(lobby.address, `staff:${counter}`, clerk.cookie)

async function send(path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${lobby.address}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: clerk.cookie, ...headers },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Answered }
}

interface Answered {
  readonly codes?: readonly string[]
  readonly id?: string
  readonly error?: { readonly name: string; readonly message: string; readonly field?: string }
}

/** Opens counter 3 and calls whoever is next; gives their ticket. */
async function callNext(): Promise<string> {
  await clerk.press('3', 'open', {})
  await clerk.press('3', 'next', { holding: null })
  return (await clerk.holding('3')) ?? ''
}

/** All that the log holds. */
function log(dataDir: string): string {
  const db = openFile(join(dataDir, 'naeste.db'), { readonly: true })
  const rows = db.prepare<[], { body: string }>('SELECT body FROM event').all()
  db.close()
  return JSON.stringify(rows)
}

test('who must come back leaves with the reason, and nobody else has one', async () => {
  await takeTicket(lobby.address)
  const ticket = await callNext()
  const finish = (ending: object) => clerk.press('3', 'finish', { ticket, ...ending })
  expect((await finish({ outcome: 'must-come-back' })).body).toMatchObject({ error: { field: 'why' } })
  expect((await finish({ outcome: 'settled', why: 'papers' })).status).toBe(400)
  expect((await finish({ outcome: 'must-come-back', why: 'papers' })).status).toBe(200)
  const db = openFile(join(folder, 'naeste.db'), { readonly: true })
  const visit = db.prepare('SELECT ending, why FROM visit WHERE ticket = ?').get(ticket)
  expect(visit).toEqual({ ending: 'must-come-back', why: 'papers' })
  db.close()
})

test('who is set aside for ten minutes is shown with the reason and the time', async () => {
  await takeTicket(lobby.address)
  const ticket = await callNext()
  expect((await clerk.press('3', 'park', { ticket, reason: 'form', minutes: 0 })).status).toBe(400)
  await clerk.press('3', 'park', { ticket, reason: 'form', minutes: 10 })
  const [parked] = (await seen()).parked
  expect(parked?.parked).toMatchObject({ reason: 'form', by: '3' })
  expect((parked?.parked?.backAt ?? 0) - Date.now()).toBeGreaterThan(9 * 60_000)
})

test('a word for the next clerk is shown at that desk alone, is in no fact, and holds no CPR number', async () => {
  await takeTicket(lobby.address)
  const ticket = await callNext()
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
  expect(log(folder)).not.toContain('underskriften')
})

test('what somebody needs can be marked and changed by a clerk, while they are here', async () => {
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
  expect(log(folder)).not.toContain('hearing')
})

test('whose booked time it is, is told to the clerk who is next and to nobody else', async () => {
  const booked = await send('/bookings', [{ errand: 'pas', at: Date.now(), name: 'Testnavn Testnavn' }])
  const arrival = { language: 'da', needs: [], behalf: false, paper: false }
  await send(`/bookings/${booked.body.codes?.[0]}/arrive`, arrival)
  expect((await seen()).desk?.next).toMatchObject({ name: 'Testnavn Testnavn' })
  expect(JSON.stringify((await seen()).waiting)).not.toContain('Testnavn')
  expect((await seen('1')).desk?.next).toBeNull()
  expect(JSON.stringify(await firstView(lobby.address, 'wall'))).not.toContain('Testnavn')
  await callNext()
  expect((await seen()).desk?.current).toMatchObject({ name: 'Testnavn Testnavn' })
  expect(JSON.stringify(await seen('4'))).not.toContain('Testnavn')
  expect(log(folder)).not.toContain('Testnavn')
})

test('a finish is taken back within the minute, as long as the counter is free', async () => {
  await takeTicket(lobby.address)
  await takeTicket(lobby.address)
  const ticket = await callNext()
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
  const dataDir = temporaryFolder()
  const before = await lobbyForTest({ dataDir })
  const { cookie, press, holding } = await signIn(before)
  const sendTo = async ({ address }: Running, path: string, body: unknown, key: string) => {
    const answer = await fetch(`${address}/api/counters/3/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, 'idempotency-key': key },
      body: JSON.stringify(body),
    })
    return `${answer.status} ${await answer.text()}`
  }
  await takeTicket(before.address)
  await takeTicket(before.address)
  await press('3', 'open', {})
  const [nextKey, finishKey] = [randomUUID(), randomUUID()]
  const next = (at: Running) => sendTo(at, 'next', { holding: null }, nextKey)
  expect(await Promise.all([next(before), next(before), next(before)])).toEqual([
    '200 {}',
    '200 {}',
    '200 {}',
  ])
  const ticket = await holding('3')
  expect(await sendTo(before, 'arrive', { ticket }, nextKey)).toContain('key-belongs-to-another-press')
  expect(await sendTo(before, 'next', { holding: null }, 'short')).toContain('400')
  const finish = (at: Running) => sendTo(at, 'finish', { ticket, outcome: 'settled' }, finishKey)
  await finish(before)
  await before.kill()
  const after = await lobbyForTest({ dataDir })
  expect([await finish(after), await next(after)]).toEqual(['200 {}', '200 {}'])
  expect(log(dataDir).match(/TicketCalled/g)).toHaveLength(1)
  expect(log(dataDir).match(/TicketFinished/g)).toHaveLength(1)
})
