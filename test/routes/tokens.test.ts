import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ApiToken, AuditAnswer } from '../../server/contract/access.ts'
import { type Running, startLobby } from '../running.ts'
import { type Browser, browser, colleague, leader } from '../staff.ts'
import { lastingFolder } from '../temporary.ts'

let lobby: Running
let boss: Browser
const dataDir = lastingFolder(afterAll)
beforeAll(async () => {
  lobby = await startLobby({ dataDir })
  boss = await leader(lobby)
})
afterAll(() => lobby.kill())

const make = async (scopes: string[], days = 30) =>
  boss.ask<{ id: number; token: string }>('POST', '/tokens', { name: 'Bookingsystemet', scopes, days })
const book = (token: string) =>
  browser(lobby).ask('POST', '/bookings', [{ errand: 'pas', at: Date.now() }], {
    authorization: `Bearer ${token}`,
  })
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now())
const audit = async (query = '') =>
  (await boss.ask<AuditAnswer>('GET', `/audit?day=${today()}${query}`)).body.entries

test('a program acts with the rights that it was given, until its token is withdrawn', async () => {
  const { body } = await make(['book'])
  expect((await book(body.token)).status).toBe(200)
  const listed = (await boss.ask<{ tokens: ApiToken[] }>('GET', '/tokens')).body.tokens
  expect(listed).toMatchObject([{ name: 'Bookingsystemet', scopes: ['book'], used: expect.any(Number) }])
  expect(JSON.stringify(listed)).not.toContain(body.token)
  await boss.ask('DELETE', `/tokens/${body.id}`)
  expect((await book(body.token)).status).toBe(401)
})

test('no token is on the disk, nor is any session, PIN or password', async () => {
  const { body } = await make(['book'])
  await boss.ask('PUT', '/session/pin', { pin: '492716' })
  const disk = readdirSync(dataDir).map((file) => readFileSync(join(dataDir, file)))
  const secrets = [
    body.token,
    boss.cookie('naeste_session') ?? '',
    boss.cookie('naeste_browser') ?? '',
    '492716',
  ]
  for (const secret of secrets)
    expect(
      disk.some((file) => file.includes(secret)),
      secret,
    ).toBe(false)
})

test.each([
  [{ name: 'X', scopes: [], days: 1 }, 'scopes'],
  [{ name: 'X', scopes: ['alt'], days: 1 }, 'scopes.0'],
  [{ name: '', scopes: ['look'], days: 1 }, 'name'],
  [{ name: 'X', scopes: ['look'], days: 0 }, 'days'],
  [{ name: 'X', scopes: ['look'], days: 9999 }, 'days'],
])('a token must have a name, something that it may do, and an end: %j', async (input, field) => {
  const { status, body } = await boss.ask<{ error: { field: string } }>('POST', '/tokens', input)
  expect([status, body.error.field]).toEqual([400, field])
})

test('a program that asks all the time is stopped for a minute', async () => {
  const { body } = await make(['machines'])
  const ask = () =>
    browser(lobby).ask('GET', '/doors?day=x', undefined, { authorization: `Bearer ${body.token}` })
  const statuses = new Set<number>()
  for (let n = 0; n < 13; n++)
    for (const { status } of await Promise.all(Array.from({ length: 50 }, ask))) statuses.add(status)
  expect([...statuses].sort()).toEqual([400, 429])
})

test('the audit says who did what, from which kind of device, and can be asked for one person', async () => {
  const other = await colleague(lobby, boss, 'Kollega Navn', ['clerk'])
  await boss.ask(
    'PUT',
    `/people/${other.id}/roles`,
    { roles: ['reception'] },
    { 'user-agent': 'Mozilla/5.0 (X11)' },
  )
  const [newest] = await audit(`&person=${other.id}`)
  expect(newest).toMatchObject({
    actor: { kind: 'staff', name: 'leder' },
    deed: 'roles-changed',
    subject: { kind: 'person', id: `${other.id}`, name: 'Kollega Navn' },
    origin: 'own-machine',
  })
  const deeds = (await audit(`&person=${other.id}`)).map(({ deed }) => deed)
  expect(deeds).toEqual(['roles-changed', 'password-changed', 'signed-in', 'person-added'])
})

test('a wrong password is in the audit, and what was typed is not', async () => {
  const before = (await audit()).length
  const stranger = browser(lobby)
  await stranger.ask('POST', '/session', { name: 'mit hemmelige kodeord', password: 'x' })
  await stranger.ask('POST', '/session', { name: 'leder', password: 'x' })
  const [known, unknown] = await audit()
  expect((await audit()).length).toBe(before + 2)
  expect(unknown).toMatchObject({ deed: 'sign-in-failed', subject: null, origin: 'program' })
  expect(known).toMatchObject({ deed: 'sign-in-failed', subject: { name: 'leder' } })
  expect(JSON.stringify(await audit())).not.toContain('hemmelige')
})

test('who was taken away is still named in the audit', async () => {
  const gone = await colleague(lobby, boss, 'Holger', ['clerk'])
  await boss.ask('DELETE', `/people/${gone.id}`)
  const [newest] = await audit(`&person=${gone.id}`)
  expect(newest).toMatchObject({ deed: 'person-removed', subject: { name: 'Holger' } })
})
