import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonAnswer } from '../../server/contract/access.ts'
import { freePort } from '../hardware/free-port.ts'
import { lobbyForTest, type Running, startLobby } from '../running.ts'
import { type Browser, browser, goodPassword, leader } from '../staff.ts'
import { lastingFolder, temporaryFolder } from '../temporary.ts'
import { client, type IdentityProvider, openIdentityProvider } from './identity-provider.ts'

let lobby: Running
let provider: IdentityProvider
let boss: Browser
beforeAll(async () => {
  const port = await freePort()
  provider = await openIdentityProvider(`http://localhost:${port}`)
  lobby = await startLobby({
    dataDir: lastingFolder(afterAll),
    environment: {
      PORT: `${port}`,
      LOG_LEVEL: 'silent',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      OIDC_ROLES: 'Borgerservice=clerk,Borgerservice=reception,IT-drift=it',
    },
  })
  boss = await leader(lobby)
})
afterAll(async () => {
  provider.close()
  await lobby.kill()
})

const everybody = async () => (await boss.ask<{ people: PersonAnswer[] }>('GET', '/people')).body.people

/**
 * Goes from page to page at the municipality, as a browser does, and comes back with the last address. What is in the
 * jar stays: the municipality knows a browser again.
 */
async function through(start: string, sub: string, jar = new Map<string, string>()): Promise<URL> {
  const ask = async (address: string, form?: Record<string, string>): Promise<Response> => {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = line.match(/^([^=]+)=([^;]*)/) ?? []
      jar.set(name, value)
    }
    return answer
  }
  let address = start
  let answer = await ask(address)
  for (let steps = 0; steps < 20; steps++) {
    const next = answer.headers.get('location')
    if (next) address = new URL(next, address).href
    if (next && !address.startsWith(provider.issuer)) return new URL(address)
    const page = next ? '' : await answer.text()
    const action = page.match(/action="([^"]+)"/)?.[1]
    const hidden = page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
    const form = Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value]))
    answer = action
      ? await ask(new URL(action, address).href, { ...form, login: sub, password: 'x' })
      : await ask(address)
  }
  throw new Error('The municipality never sent anybody back.')
}

/** Signs in at the municipality; gives where the browser ends up. */
async function signIn(here: Browser, sub: string, jar?: Map<string, string>): Promise<string | null> {
  const start = await here.ask('GET', '/session/oidc/start')
  const back = await through(start.headers.get('location') ?? '', sub, jar)
  // A visit from another site: what is strict stays at home.
  const cookie = `naeste_oidc=${here.cookie('naeste_oidc')}`
  const came = await here.ask('GET', `/session/oidc/callback${back.search}`, undefined, { cookie })
  return came.headers.get('location')
}

test('who is in a mapped group signs in at the municipality, and is made here the first time', async () => {
  provider.people.set('a-1', { name: 'Kollega Navn', groups: ['Borgerservice', 'Kantinen'] })
  const here = browser(lobby)
  expect((await here.ask('GET', '/session/ways')).body).toMatchObject({ municipality: true })
  expect(await signIn(here, 'a-1')).toBe('/counter')
  expect((await here.ask('GET', '/session')).body).toMatchObject({
    name: 'Kollega Navn',
    roles: ['clerk', 'reception'],
    way: 'municipality',
  })

  provider.people.set('a-1', { name: 'Kollega Navn', groups: ['IT-drift'] })
  const again = browser(lobby)
  expect(await signIn(again, 'a-1')).toBe('/counter')
  expect((await again.ask('GET', '/session')).body, 'the groups of today').toMatchObject({ roles: ['it'] })
  expect((await everybody()).filter(({ name }) => name.startsWith('Kollega'))).toHaveLength(1)

  const { id } = (await everybody()).find(({ name }) => name === 'Kollega Navn') ?? { id: 0 }
  const { status } = await boss.ask('PUT', `/people/${id}/roles`, { roles: ['lead'] })
  expect(status, 'the municipality says the roles').toBe(409)
  expect((await boss.ask('PUT', `/people/${id}/lock`, { locked: true })).status).toBe(200)
  expect(await signIn(browser(lobby), 'a-1')).toBe('/counter?refused=locked')
})

test('nobody without a mapped group gets in, nor is kept', async () => {
  provider.people.set('k-1', { name: 'Kurt fra kantinen', groups: ['Kantinen'] })
  const here = browser(lobby)
  expect(await signIn(here, 'k-1')).toBe('/counter?refused=no-role')
  expect((await here.ask('GET', '/session')).status).toBe(401)
  expect((await everybody()).map(({ name }) => name)).not.toContain('Kurt fra kantinen')
})

test('one of the same name is somebody else', async () => {
  provider.people.set('l-1', { name: 'leder', groups: ['Borgerservice'] })
  const here = browser(lobby)
  await signIn(here, 'l-1')
  expect((await here.ask('GET', '/session')).body).toMatchObject({
    name: 'leder (2)',
    roles: ['clerk', 'reception'],
  })
})

test('an answer that was begun on another browser, used before, or changed on the way lets nobody in', async () => {
  provider.people.set('b-1', { name: 'Kollega To', groups: ['Borgerservice'] })
  const here = browser(lobby)
  const start = await here.ask('GET', '/session/oidc/start')
  const back = await through(start.headers.get('location') ?? '', 'b-1')
  const come = async (who: Browser, search: string) =>
    (await who.ask('GET', `/session/oidc/callback${search}`)).headers.get('location')
  expect(await come(browser(lobby), back.search), 'another browser').toBe('/counter?refused=failed')
  const other = browser(lobby)
  await other.ask('GET', '/session/oidc/start')
  expect(await come(other, back.search), 'begun for something else').toBe('/counter?refused=failed')
  expect(await come(here, back.search)).toBe('/counter')
  expect(await come(here, back.search), 'once more').toBe('/counter?refused=failed')
})

test('at a shared counter the municipality asks each time who it is, and those who were here today stay known', async () => {
  provider.people.set('s-1', { name: 'Første Kollega', groups: ['Borgerservice'] })
  provider.people.set('s-2', { name: 'Anden Kollega', groups: ['Borgerservice'] })
  const counter = browser(lobby)
  const known = new Map<string, string>()
  const who = async () => (await counter.ask<{ name: string }>('GET', '/session')).body.name
  await signIn(counter, 's-1', known)
  expect(await who()).toBe('Første Kollega')
  expect((await counter.ask('PUT', '/session/pin', { pin: '492716' })).status).toBe(200)
  const before = counter.cookies()

  await signIn(counter, 's-2', known)
  expect(await who(), 'not whoever was there before').toBe('Anden Kollega')
  const old = await counter.ask('GET', '/session', undefined, { cookie: before })
  expect(old.status, 'the session before is over').toBe(401)
  expect((await counter.ask('GET', '/session/ways')).body).toMatchObject({
    here: [
      { name: 'Anden Kollega', hasPin: false },
      { name: 'Første Kollega', hasPin: true },
    ],
  })
})

test('nobody whom the municipality knows can give themselves a password here', async () => {
  provider.people.set('p-1', { name: 'Kollega Fire', groups: ['Borgerservice'] })
  const here = browser(lobby)
  await signIn(here, 'p-1')
  for (const old of ['nobody has this password', 'x']) {
    const { status, body } = await here.ask('PUT', '/session/password', { old, new: goodPassword })
    expect({ status, body }, old).toMatchObject({ status: 409, body: { error: { name: 'wrong-password' } } })
  }
  const { status } = await browser(lobby).ask('POST', '/session', {
    name: 'Kollega Fire',
    password: goodPassword,
  })
  expect(status).toBe(401)
})

test('a provider that does not answer is told at the sign-in page, and local accounts stay a way in', async () => {
  const silent = await lobbyForTest({
    dataDir: temporaryFolder(),
    environment: {
      LOG_LEVEL: 'silent',
      OIDC_ISSUER: `http://localhost:${await freePort()}`,
      OIDC_CLIENT_ID: client.id,
      OIDC_ROLES: 'Borgerservice=clerk',
    },
  })
  const { headers } = await browser(silent).ask('GET', '/session/oidc/start')
  expect(headers.get('location')).toBe('/counter?refused=failed')
  expect((await (await leader(silent)).ask('GET', '/session')).status).toBe(200)
})
