import { expect, test } from 'vitest'
import { takeTicket } from '../clerk.ts'
import { firstView } from '../first-view.ts'
import { alwaysOpen, noonZone } from '../journeys/open-lobby.ts'
import { lobbyForTest } from '../running.ts'
import { browser, colleague, leader } from '../staff.ts'
import { temporaryFolder } from '../temporary.ts'

type Error = { error: { name: string; field?: string; message: string } }

test('one press puts "leave" on every screen in ten languages; it survives a power cut, gives no numbers, and is withdrawn', async () => {
  const dataDir = temporaryFolder()
  const environment = { CATALOGUE: alwaysOpen(dataDir) }
  const before = await lobbyForTest({ dataDir, environment })
  const boss = await leader(before)
  const { id: ticket } = await takeTicket(before.address)
  const clerk = await colleague(before, boss, 'Kollega', ['clerk'])
  expect((await clerk.ask('POST', '/crisis/notice', { kind: 'evacuate' })).status).toBe(200)
  await before.kill()

  const { address } = await lobbyForTest({ dataDir, environment })
  const houses = await Promise.all([
    firstView<'kiosk'>(address, 'kiosk'),
    firstView<'wall'>(address, 'wall'),
    firstView<'sign'>(address, 'sign:3'),
    firstView<'ticket'>(address, `ticket:${ticket}`),
    firstView<'phone'>(address, `phone:${ticket}`),
  ])
  for (const { house } of houses)
    expect(house.notices[0]).toMatchObject({
      level: 'crisis',
      title: { da: 'Gå ud nu' },
      raised: { kind: 'evacuate', drill: null },
    })
  expect(Object.keys(houses[1].house.notices[0]?.title ?? {})).toHaveLength(10)
  const tap = await fetch(`${address}/api/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'a-tap-in-the-crisis' },
    body: JSON.stringify({ errand: 'pas', language: 'da' }),
  })
  expect([tap.status, ((await tap.json()) as Error).error.name]).toEqual([409, 'crisis-stands'])

  const here = { address, told: before.told }
  const again = await leader(here as typeof before)
  expect((await again.ask('DELETE', '/crisis/notice')).body).toMatchObject({ stands: null })
  expect((await firstView<'wall'>(address, 'wall')).house.notices).toEqual([])
  await takeTicket(address)
  const { body } = await again.ask<{ entries: { deed: string; subject: { id: string } }[] }>(
    'GET',
    `/audit?day=${new Date().toLocaleDateString('sv-SE', { timeZone: noonZone() })}`,
  )
  const deeds = body.entries.filter(({ deed }) => deed.startsWith('crisis')).map(({ deed }) => deed)
  expect(deeds).toEqual(['crisis-withdrawn', 'crisis-raised'])
})

test('where two people decide, nobody confirms their own wish; anybody else does, or says no', async () => {
  const dataDir = temporaryFolder()
  const environment = {
    CATALOGUE: alwaysOpen(dataDir, (lobby) => {
      lobby.rules.crisis = { twoPeople: true }
    }),
  }
  const lobby = await lobbyForTest({ dataDir, environment })
  const boss = await leader(lobby)
  const clerk = await colleague(lobby, boss, 'Kollega', ['clerk'])
  const asked = await clerk.ask<{ question: { id: number } }>('POST', '/crisis/notice', { kind: 'closed' })
  expect(asked.body).toMatchObject({ stands: null, question: { act: 'raise', kind: 'closed' } })
  const seen = await firstView<'staff'>(lobby.address, 'staff', boss.cookies())
  expect(seen.crisis.asked).toMatchObject({ kind: 'closed', by: 'Kollega' })
  const confirm = `/crisis/questions/${asked.body.question.id}/confirm`
  expect((await clerk.ask<Error>('POST', confirm)).body.error.name).toBe('another-person')
  // The same person's other press is no second person either.
  await clerk.ask('POST', '/crisis/notice', { kind: 'closed' })
  expect((await firstView<'wall'>(lobby.address, 'wall')).house.notices).toEqual([])
  expect((await boss.ask('POST', confirm)).status, 'the older question is over').toBe(404)
  const now = await boss.ask<{ question: { id: number } }>('GET', '/crisis/notice')
  const done = await boss.ask('POST', `/crisis/questions/${now.body.question.id}/confirm`)
  expect(done.body).toMatchObject({ stands: { kind: 'closed' }, question: null })

  const down = await boss.ask<{ question: { id: number } }>('DELETE', '/crisis/notice')
  expect(down.body).toMatchObject({ stands: { kind: 'closed' }, question: { act: 'withdraw' } })
  await clerk.ask('DELETE', `/crisis/questions/${down.body.question.id}`)
  await boss.ask('DELETE', '/crisis/notice')
  expect((await clerk.ask('DELETE', '/crisis/notice')).body, 'the same wish of another').toMatchObject({
    stands: null,
  })

  const own = { kind: 'own', words: 'Vandet er lukket' }
  expect((await clerk.ask('POST', '/crisis/notice', own)).status, 'the lead alone').toBe(403)
  const cpr = await boss.ask<Error>('POST', '/crisis/notice', {
    kind: 'own',
    words: '010190-1234 skal ringe',
  })
  expect([cpr.status, cpr.body.error.field]).toEqual([400, 'words'])
})

const row = (number: string, more = {}) => ({
  number,
  errand: 'pas',
  came: '0915',
  called: '9.30',
  finished: '09:41',
  outcome: 'settled',
  counter: '3',
  ...more,
})
const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: noonZone() })

test('a list from paper is in the figures as a whole or not at all, once, and until it is taken back', async () => {
  const dataDir = temporaryFolder()
  const lobby = await lobbyForTest({ dataDir, environment: { CATALOGUE: alwaysOpen(dataDir) } })
  const boss = await leader(lobby)
  const day = daysAgo(3)
  const visits = async () => {
    const answer = await boss.ask<{ summary?: unknown }>('GET', `/insights/overview?from=${day}&to=${day}`)
    return JSON.stringify(answer.body)
  }
  const none = await visits()
  const sheet = {
    day,
    exact: true,
    rows: [row('KP001'), row('kp2'), row('KP003', { outcome: 'absent', finished: '' })],
  }
  const wrong = await boss.ask<Error>('POST', '/crisis/sheets', {
    ...sheet,
    rows: [row('KP001'), row('KP002', { called: '0900' })],
  })
  expect([wrong.status, wrong.body.error.field]).toEqual([400, 'rows.1.called'])
  expect(await visits(), 'all or none').toBe(none)

  const kept = await boss.ask<{ id: number; same: boolean }>('POST', '/crisis/sheets', sheet)
  expect(kept.body).toMatchObject({ rows: 3, same: false })
  const three = await visits()
  expect(three).not.toBe(none)
  expect((await boss.ask('POST', '/crisis/sheets', sheet)).body).toMatchObject({ same: true })
  expect(await visits()).toBe(three)
  const taken = await boss.ask<Error>('POST', '/crisis/sheets', { ...sheet, rows: [row('KP002')] })
  expect([taken.status, taken.body.error.name]).toEqual([409, 'number-is-taken'])
  expect((await boss.ask('POST', '/crisis/sheets', { ...sheet, day: daysAgo(40) })).status).toBe(400)
  expect((await boss.ask('POST', '/crisis/sheets', { ...sheet, day: daysAgo(-1) })).status).toBe(400)
  const mine = {
    day: daysAgo(0),
    exact: true,
    rows: [row('P001', { came: '0000', called: '', finished: '', outcome: 'withdrawn' })],
  }
  expect(
    (await boss.ask<Error>('POST', '/crisis/sheets', mine)).body.error.field,
    'the lobby gives P001 itself',
  ).toBe('rows.0.number')

  expect((await boss.ask('DELETE', `/crisis/sheets/${kept.body.id}`)).status).toBe(200)
  expect(await visits()).toBe(none)
  expect((await boss.ask('DELETE', `/crisis/sheets/${kept.body.id}`)).status).toBe(404)
})

test('a sheet that a program entered stands under its name, and under nobody else’s', async () => {
  const dataDir = temporaryFolder()
  const lobby = await lobbyForTest({ dataDir, environment: { CATALOGUE: alwaysOpen(dataDir) } })
  const boss = await leader(lobby)
  const { body } = await boss.ask<{ token: string }>('POST', '/tokens', {
    name: 'Scanner',
    scopes: ['lead'],
    days: 1,
  })
  const program = { authorization: `Bearer ${body.token}` }
  const sheet = { day: daysAgo(3), exact: true, rows: [row('KP001')] }
  expect((await browser(lobby).ask('POST', '/crisis/sheets', sheet, program)).status).toBe(200)
  expect((await boss.ask('GET', '/crisis/sheets')).body).toMatchObject({ sheets: [{ by: 'Scanner' }] })
})

test('a drill is kept with what the lobby saw itself, and takes its own rows with it', async () => {
  const dataDir = temporaryFolder()
  const environment = { CATALOGUE: alwaysOpen(dataDir) }
  const before = await lobbyForTest({ dataDir, environment })
  const first = await leader(before)
  expect((await first.ask('POST', '/crisis/folder/printed')).body).toMatchObject({
    folder: { version: 1, printed: { version: 1 } },
  })
  await first.ask('POST', '/crisis/drill')
  await first.ask('POST', '/crisis/notice', { kind: 'evacuate', drill: true })
  expect((await firstView<'wall'>(before.address, 'wall')).house.notices[0]?.raised?.drill).toMatchObject({
    da: 'Øvelse',
    en: 'Drill',
  })
  expect((await first.ask<Error>('DELETE', '/crisis/drill')).body.error.name).toBe('notice-stands')
  await before.kill()

  const lobby = await lobbyForTest({ dataDir, environment })
  const boss = await leader({ ...lobby, told: before.told })
  const rows = [row('KP001'), row('KP002'), row('KP003')]
  await boss.ask('POST', '/crisis/sheets', { day: daysAgo(1), exact: true, drill: true, rows })
  await boss.ask('DELETE', '/crisis/notice')
  await boss.ask('PUT', '/crisis/drill/steps/numbers', { done: true })
  const ended = await boss.ask<{ going: null; former: { steps: { step: string; way: string }[] }[] }>(
    'DELETE',
    '/crisis/drill?remark=Mappen%20l%C3%A5%20forkert',
  )
  expect(ended.body.going).toBeNull()
  const steps = Object.fromEntries((ended.body.former[0]?.steps ?? []).map(({ step, way }) => [step, way]))
  expect(steps).toEqual({
    folder: 'seen',
    raised: 'seen',
    server: 'seen',
    numbers: 'lead',
    later: 'seen',
    withdrawn: 'seen',
  })
  expect((await boss.ask('GET', '/crisis/sheets')).body).toMatchObject({ sheets: [] })
  const pdf = await boss.ask('GET', '/crisis-folder.pdf?part=card')
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
})
