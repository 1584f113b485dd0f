import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { PersonAnswer } from '../../server/contract/access.ts'
import { firstSignIn } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { type Browser, browser, colleague, goodPassword, leader } from '../staff.ts'
import { lastingFolder } from '../temporary.ts'

let lobby: Running
let boss: Browser
beforeAll(async () => {
  lobby = await startLobby({ dataDir: lastingFolder(afterAll) })
  boss = await leader(lobby)
})
afterAll(() => lobby.kill())

interface No {
  readonly error: { readonly name: string; readonly message: string; readonly field?: string }
}
const everybody = async () => (await boss.ask<{ people: PersonAnswer[] }>('GET', '/people')).body.people

async function watching(who: Browser, room: string): Promise<Socket> {
  const link = io(lobby.address, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie: who.cookies() },
  })
  expect(await link.emitWithAck('watch', room)).toEqual({ ok: true })
  return link
}
const goesDark = (link: Socket) => vi.waitFor(() => expect(link.connected).toBe(false), 1500)

test('who is new gets a password to hand over, and may do nothing before choosing another', async () => {
  const added = await boss.ask<{ id: number; password: string }>('POST', '/people', {
    name: 'Ny',
    roles: ['clerk'],
  })
  expect(added.status).toBe(201)
  const here = browser(lobby)
  const { body } = await here.ask('POST', '/session', { name: 'Ny', password: added.body.password })
  expect(body).toMatchObject({ name: 'Ny', roles: [], mustChangePassword: true })
  const refused = await here.ask<No>('POST', '/counters/3/open', {})
  expect([refused.status, refused.body.error.name]).toEqual([403, 'password-must-change'])
  const change = (fresh: string) =>
    here.ask<No>('PUT', '/session/password', { old: added.body.password, new: fresh })
  expect((await change(goodPassword)).status).toBe(200)
  expect((await here.ask('GET', '/session')).body).toMatchObject({
    roles: ['clerk'],
    mustChangePassword: false,
  })
  expect((await here.ask('POST', '/counters/3/open', {})).status).toBe(200)
})

test.each([
  ['kort', 'at least 12'],
  ['Birgit Nørgaard 1', 'your name'],
  ['Velkommen-2026', 'too many people'],
  ['aaaaaaaaaaaaaa', 'too many people'],
])('"%s" will not do as a password', async (weak, why) => {
  const name = 'Birgit Nørgaard'
  const known = (await everybody()).some((one) => one.name === name)
  if (!known) await colleague(lobby, boss, name, ['clerk'])
  const here = browser(lobby)
  await here.ask('POST', '/session', { name, password: goodPassword })
  const { status, body } = await here.ask<No>('PUT', '/session/password', { old: goodPassword, new: weak })
  expect([status, body.error.field]).toEqual([409, 'new'])
  expect(body.error.message).toContain(why)
})

test('a wrong old password changes nothing, and a right one signs out everywhere else', async () => {
  const here = await colleague(lobby, boss, 'Carl', ['clerk'])
  const there = browser(lobby)
  await there.ask('POST', '/session', { name: 'Carl', password: goodPassword })
  const wrong = await here.ask<No>('PUT', '/session/password', {
    old: 'ikke det rigtige',
    new: 'et helt nyt kodeord',
  })
  expect([wrong.status, wrong.body.error.name]).toEqual([409, 'wrong-password'])
  expect((await there.ask('GET', '/session')).status).toBe(200)
  await here.ask('PUT', '/session/password', { old: goodPassword, new: 'et helt nyt kodeord' })
  expect((await here.ask('GET', '/session')).status).toBe(200)
  expect((await there.ask('GET', '/session')).status).toBe(401)
})

test('who loses a role loses it at once, on a screen that stands open too', async () => {
  const clerk = await colleague(lobby, boss, 'Dorthe', ['clerk'])
  const desk = await watching(clerk, 'staff')
  await boss.ask('PUT', `/people/${clerk.id}/roles`, { roles: ['editor'] })
  await goesDark(desk)
  expect((await clerk.ask('POST', '/counters/4/open', {})).status).toBe(403)
})

test('who is locked out or taken away is out at once, and a locked one can be let in again', async () => {
  const clerk = await colleague(lobby, boss, 'Erik', ['clerk'])
  const desk = await watching(clerk, 'staff')
  await boss.ask('PUT', `/people/${clerk.id}/lock`, { locked: true })
  await goesDark(desk)
  expect((await clerk.ask('GET', '/session')).status).toBe(401)
  const again = () => clerk.ask('POST', '/session', { name: 'Erik', password: goodPassword })
  expect((await again()).status).toBe(401)
  await boss.ask('PUT', `/people/${clerk.id}/lock`, { locked: false })
  expect((await again()).status).toBe(200)
  await boss.ask('DELETE', `/people/${clerk.id}`)
  expect((await clerk.ask('GET', '/session')).status).toBe(401)
  expect((await everybody()).map(({ name }) => name)).not.toContain('Erik')
})

test('a name that was free again gives another id, so that nobody inherits deeds', async () => {
  const first = await colleague(lobby, boss, 'Freja', ['clerk'])
  await boss.ask('DELETE', `/people/${first.id}`)
  const second = await colleague(lobby, boss, 'Freja', ['clerk'])
  expect(second.id).toBeGreaterThan(first.id)
})

test('the last who may give access can neither lose that nor go', async () => {
  const me = (await everybody()).find(({ roles }) => roles.includes('it'))?.id
  const no = await boss.ask<No>('PUT', `/people/${me}/roles`, { roles: ['clerk'] })
  expect([no.status, no.body.error.name]).toEqual([409, 'last-with-access'])
  expect((await boss.ask('DELETE', `/people/${me}`)).status).toBe(409)
  expect((await boss.ask('PUT', `/people/${me}/lock`, { locked: true })).status).toBe(409)
})

test('two people cannot have one name, whatever its letters', async () => {
  await boss.ask('POST', '/people', { name: 'Gorm', roles: [] })
  const { status, body } = await boss.ask<No>('POST', '/people', { name: 'GORM', roles: [] })
  expect([status, body.error.name, body.error.field]).toEqual([409, 'name-is-taken', 'name'])
})

test('each sign-in gets a token of its own, and one that was brought along means nothing', async () => {
  const here = browser(lobby)
  const { name, password } = firstSignIn(lobby.told())
  const planted = 'cGxhbnRlZC1ieS1zb21lYm9keS1lbHNl'
  await here.ask('POST', '/session', { name, password }, { cookie: `naeste_session=${planted}` })
  const first = here.cookie('naeste_session')
  expect(first).not.toBe(planted)
  await here.ask('POST', '/session', { name, password })
  expect(here.cookie('naeste_session')).not.toBe(first)
  const old = await browser(lobby).ask('GET', '/session', undefined, { cookie: `naeste_session=${first}` })
  expect(old.status, 'the session before has ended').toBe(401)
})

test('the cookie of a session is for this site and no script', async () => {
  const here = browser(lobby)
  const { headers } = await here.ask('POST', '/session', firstSignIn(lobby.told()))
  const lines = headers.getSetCookie()
  expect(lines).toHaveLength(2)
  for (const line of lines) expect(line).toMatch(/HttpOnly; SameSite=Strict/)
})

test('a page of another site can do nothing in somebody’s name', async () => {
  const foreign = { origin: 'https://elsewhere.example' }
  const before = await everybody()
  for (const [method, path, input] of [
    ['POST', '/people', { name: 'Ulven', roles: ['it'] }],
    ['PUT', '/session/password', { old: goodPassword, new: 'ulvens nye kodeord' }],
    ['POST', '/tokens', { name: 'Ulv', scopes: ['administer'], days: 1 }],
    ['DELETE', '/session', undefined],
  ] as const) {
    const { status, body } = await boss.ask<No>(method, path, input, foreign)
    expect([status, body.error.name], path).toEqual([403, 'foreign-origin'])
  }
  const form = { 'content-type': 'text/plain' }
  const { status } = await boss.ask('POST', '/people', { name: 'Ulven', roles: ['it'] }, form)
  expect(status, 'a form can send no JSON').toBeGreaterThanOrEqual(400)
  expect(await everybody()).toEqual(before)
})

test('what is kept of a name that looks like a program is only a name', async () => {
  const { status, body } = await boss.ask<No>('POST', '/people', {
    name: '<script>alert(1)</script>',
    roles: [],
  })
  expect([status, body.error.field]).toEqual([400, 'name'])
})
