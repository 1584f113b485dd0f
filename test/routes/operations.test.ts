import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { io } from 'socket.io-client'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { OperationsAnswer, ReadyAnswer } from '../../server/contract/operations.ts'
import type { ScreenSaid, SelfTest } from '../../server/contract/self-test.ts'
import { signIn, takeTicket } from '../clerk.ts'
import { lobbyForTest } from '../running.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { browser, colleague, leader } from '../staff.ts'
import { temporaryFolder } from '../temporary.ts'

const lobby = sharedLobby(open())

/** A screen of the house that says of itself what it is told to. */
async function screen(address: string, room: string, said: Partial<ScreenSaid> | null) {
  const socket = io(address, { transports: ['websocket'] })
  onTestFinished(() => void socket.close())
  const seen = once(socket as never, 'beat')
  await new Promise((connected) => socket.once('connect', () => connected(null)))
  const [beat] = (await seen) as [{ version: string }]
  const whole = { version: beat.version, width: 1920, height: 1080, isShown: true, isHeard: null, ...said }
  socket.on('examine', (answer: (said: unknown) => void) => answer(said === null ? 'nonsense' : whole))
  expect(await socket.emitWithAck('watch', room)).toEqual({ ok: true })
}

test('the figures count tickets and waits by errand, and tell of nobody', async () => {
  const running = await lobby()
  const clerk = await signIn(running)
  const ticket = await takeTicket(running.address)
  await clerk.press('3', 'open', {})
  const called = await clerk.press('3', 'next', { holding: null })
  expect(called.status).toBe(200)
  const text = await (await fetch(`${running.address}/metrics`)).text()
  expect(text).toContain('naeste_tickets_total{errand="pas"} 1')
  expect(text).toContain('naeste_calls_total{errand="pas"} 1')
  expect(text).toContain('naeste_wait_seconds_bucket{le="60",errand="pas"} 1')
  expect(text).toMatch(/naeste_commit_seconds_count [1-9]/)
  expect(text).toMatch(/naeste_disk_free_bytes [1-9]/)
  expect(text).toMatch(/naeste_nodejs_eventloop_lag_p99_seconds /)
  expect(text).toContain('naeste_causes{kind="no-paper",severity="stop"} 0')
  expect(text).toContain('naeste_device_well{kind="printer",device="printer"} 1')
  expect(text).not.toContain(ticket.id)
  expect(text).not.toContain(ticket.number)
  expect(text).not.toMatch(/leder|staff:/)
})

test('another machine needs a token that includes the machines', async () => {
  const running = await lobby()
  const boss = await leader(running)
  const elsewhere = { 'x-forwarded-for': '10.0.0.9' }
  const read = (headers: Record<string, string>) => fetch(`${running.address}/metrics`, { headers })
  expect((await read(elsewhere)).status).toBe(401)
  const token = async (scopes: string[]) =>
    (await boss.ask<{ token: string }>('POST', '/tokens', { name: 'overvågning', scopes, days: 30 })).body
      .token
  const may = await token(['machines'])
  const mayNot = await token(['look'])
  expect((await read({ ...elsewhere, authorization: `Bearer ${may}` })).status).toBe(200)
  expect((await read({ ...elsewhere, authorization: `Bearer ${mayNot}` })).status).toBe(403)
  expect((await read({ authorization: 'Bearer nonsense' })).status).toBe(401)
})

test('health says nothing is wrong while all is well, with room for more', async () => {
  const { address } = await lobby()
  const health = (await (await fetch(`${address}/api/health`)).json()) as { causes: { kind: string }[] }
  expect(health.causes).toEqual([])
})

test('the test before opening prints, asks each screen, and says in one answer what is wrong', async () => {
  const running = await lobby()
  const boss = await leader(running)
  await screen(running.address, 'wall', { isHeard: false })
  await screen(running.address, 'kiosk', { isHeard: true })
  await screen(running.address, 'sign:1', null)
  const ask = () => boss.ask<SelfTest>('POST', '/operations/self-test')
  const [{ body: test }, { body: other }] = await Promise.all([ask(), ask()])
  // Two who press at once get one slip.
  expect(other).toEqual(test)
  const found = (what: string, about: string | null = null) =>
    test.tested.find((one) => one.what === what && one.about === about)
  expect(found('printer', 'printer')).toMatchObject({ outcome: 'well' })
  expect(found('screen', 'wall')).toMatchObject({ outcome: 'well' })
  expect(found('sound', 'wall')).toMatchObject({ outcome: 'wrong', why: 'not-heard' })
  expect(found('sound', 'kiosk')).toMatchObject({ outcome: 'well' })
  expect(found('screen', 'sign:1')).toMatchObject({ outcome: 'wrong', why: 'no-answer' })
  expect(found('disk')).toMatchObject({ outcome: 'well' })
  expect(found('voice')).toMatchObject({ outcome: 'well' })
  expect(found('texts')).toMatchObject({ outcome: 'well' })
  expect(found('hours', '00:00-23:59')).toMatchObject({ outcome: 'well' })
  const { body: ready } = await boss.ask<ReadyAnswer>('GET', '/operations/ready')
  expect(ready.test).toEqual(test)
  const { body: page } = await boss.ask<OperationsAnswer>('GET', '/operations')
  expect(page.selfTest.last).toEqual(test)
  // What anybody may ask is looked at once a second.
  await vi.waitFor(async () => {
    const { body } = await boss.ask<OperationsAnswer>('GET', '/operations')
    expect(body.causes.map(({ kind }) => kind)).toEqual(['self-test-failed'])
  }, 5000)
})

test('who writes the document has no business with the machines', async () => {
  const running = await lobby()
  const boss = await leader(running)
  const editor = await colleague(running, boss, 'Redaktør', ['editor'])
  expect((await editor.ask('GET', '/operations')).status).toBe(403)
  expect((await browser(running).ask('GET', '/operations')).status).toBe(401)
  expect((await boss.ask('POST', '/operations/test-alert')).body).toEqual({ ways: [] })
})

test('a disk below the bound and an update that was taken back are told, with what to do', async () => {
  const dataDir = temporaryFolder()
  const note = { at: Date.now(), outcome: 'taken-back', from: '1', to: '2', why: 'no answer', lostFacts: 0 }
  writeFileSync(join(dataDir, 'last-update.json'), JSON.stringify(note))
  const running = await lobbyForTest({ dataDir, environment: { DISK_FREE_GB: '9999' } })
  const health = (await (await fetch(`${running.address}/api/health`)).json()) as { causes: unknown[] }
  expect(health.causes).toMatchObject([
    { kind: 'disk-near-full', about: null, severity: 'soon', says: 'The disk will soon be full.' },
    { kind: 'update-taken-back', says: 'The last update was taken back.', since: note.at },
  ])
  const boss = await leader(running)
  expect((await boss.ask<OperationsAnswer>('GET', '/operations')).body.update).toEqual(note)
})
