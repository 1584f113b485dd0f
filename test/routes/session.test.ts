import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WaysAnswer } from '../../server/contract/access.ts'
import { firstSignIn } from '../clerk.ts'
import { type Running, startLobby } from '../running.ts'
import { type Browser, browser, colleague, goodPassword, leader } from '../staff.ts'
import { lastingFolder } from '../temporary.ts'

let lobby: Running
let boss: Browser
beforeAll(async () => {
  lobby = await startLobby({ dataDir: lastingFolder(afterAll), environment: { SESSION_HOURS: '0.1' } })
  boss = await leader(lobby)
})
afterAll(() => lobby.kill())

interface No {
  readonly error: { readonly name: string; readonly message: string }
}

/** Tries to sign in from an address of its own, as many machines at once would. */
function tryFrom({ address }: Running, localAddress: string, name: string, password: string): Promise<No> {
  const body = JSON.stringify({ name, password })
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const url = `${address.replace('localhost', '127.0.0.1')}/api/session`
  return new Promise((told, failed) => {
    const asking = request(url, { method: 'POST', headers, localAddress }, (answer) => {
      let text = ''
      answer.on('data', (part) => {
        text += part
      })
      answer.on('end', () => told(JSON.parse(text) as No))
    })
    asking.on('error', failed)
    asking.end(body)
  })
}

test('ten wrong passwords lock a name for everybody, and an unknown name is told the same', async () => {
  await colleague(lobby, boss, 'Hjalte', ['clerk'])
  for (const who of ['Hjalte', 'findes ikke']) {
    for (let n = 1; n <= 10; n++) {
      const { error } = await tryFrom(lobby, `127.0.1.${n}`, who.toUpperCase(), `forkert kodeord ${n}`)
      expect(error.name).toBe('wrong-sign-in')
    }
    const { error } = await tryFrom(lobby, '127.0.1.99', who, goodPassword)
    expect(error.name).toBe('sign-in-is-locked')
    expect(error.message).toContain('15 minutes')
  }
})

test('a stranger who locks a name keeps nobody from the browser on which they signed in today', async () => {
  const here = await colleague(lobby, boss, 'Gudrun', ['clerk'])
  for (let n = 1; n <= 10; n++) await tryFrom(lobby, `127.0.5.${n}`, 'Gudrun', `forkert kodeord ${n}`)
  const { error } = await tryFrom(lobby, '127.0.5.99', 'Gudrun', goodPassword)
  expect(error.name).toBe('sign-in-is-locked')
  await here.ask('DELETE', '/session')
  expect((await here.ask('POST', '/session', { name: 'gudrun', password: goodPassword })).status).toBe(200)
})

test('many machines at once have ten guesses at a name too', async () => {
  await colleague(lobby, boss, 'Asta', ['clerk'])
  const guesses = Array.from({ length: 30 }, (_, n) => tryFrom(lobby, `127.0.3.${n + 1}`, 'Asta', `gæt ${n}`))
  const answers = await Promise.all(guesses)
  expect(answers.filter(({ error }) => error.name === 'wrong-sign-in')).toHaveLength(10)
  expect(answers.filter(({ error }) => error.name === 'sign-in-is-locked')).toHaveLength(20)
})

test('one address that guesses all the time is stopped, whatever names it tries', async () => {
  const names = Array.from({ length: 12 }, (_, n) => `navn ${n}`)
  const answers = await Promise.all(names.map((name) => tryFrom(lobby, '127.0.2.1', name, 'gæt')))
  expect(answers.filter(({ error }) => error.name === 'too-many')).toHaveLength(2)
})

test('a session holds as long as the configuration says', async () => {
  const here = browser(lobby)
  const { headers } = await here.ask('POST', '/session', firstSignIn(lobby.told()))
  expect(headers.getSetCookie()[0]).toContain('Max-Age=360')
})

test('at a shared counter a name and a PIN change the clerk', async () => {
  await colleague(lobby, boss, 'Kollega', ['clerk', 'editor'])
  await colleague(lobby, boss, 'Makker', ['clerk'])
  const counter = browser(lobby)
  const here = async () => (await counter.ask<WaysAnswer>('GET', '/session/ways')).body.here
  expect(await here()).toEqual([])
  const ids: Record<string, number> = {}
  for (const [name, pin] of [
    ['Kollega', '492716'],
    ['Makker', '830164'],
  ] as const) {
    await counter.ask('POST', '/session', { name, password: goodPassword })
    expect((await counter.ask('PUT', '/session/pin', { pin: '123456' })).status, 'too easy').toBe(409)
    expect((await counter.ask('PUT', '/session/pin', { pin })).status).toBe(200)
    ids[name] = (await here()).find((one) => one.name === name)?.id ?? 0
  }
  expect(await here()).toMatchObject([
    { name: 'Kollega', hasPin: true },
    { name: 'Makker', hasPin: true },
  ])
  const before = counter.cookie('naeste_session')
  const back = await counter.ask('POST', '/session/pin', { person: ids.Kollega, pin: '492716' })
  expect(back.body, 'six digits do not open the editor').toMatchObject({
    name: 'Kollega',
    roles: ['clerk'],
    way: 'pin',
  })
  const old = await browser(lobby).ask('GET', '/session', undefined, { cookie: `naeste_session=${before}` })
  expect(old.status, 'the one before is signed out').toBe(401)
  expect((await counter.ask('PUT', '/session/pin', { pin: '902817' })).status, 'a PIN makes no PIN').toBe(403)

  const elsewhere = browser(lobby)
  const tried = await elsewhere.ask<No>('POST', '/session/pin', { person: ids.Kollega, pin: '492716' })
  expect([tried.status, tried.body.error.name], 'another browser').toEqual([401, 'no-pin'])

  const guess = async (pin: string) =>
    (await counter.ask<No>('POST', '/session/pin', { person: ids.Makker, pin })).body
  for (let n = 0; n < 4; n++) expect((await guess(`11122${n}`)).error.name).toBe('wrong-pin')
  expect((await guess('111229')).error.name).toBe('pin-has-ended')
  expect((await guess('830164')).error.name).toBe('no-pin')
  expect(await here()).toMatchObject([{ hasPin: true }, { name: 'Makker', hasPin: false }])
})

test('a new password ends the PINs of the old one', async () => {
  const here = await colleague(lobby, boss, 'Carla', ['clerk'])
  await here.ask('PUT', '/session/pin', { pin: '492716' })
  await here.ask('PUT', '/session/password', { old: goodPassword, new: 'endnu en lang sætning' })
  const ways = await here.ask<WaysAnswer>('GET', '/session/ways')
  expect(ways.body.here).toMatchObject([{ name: 'Carla', hasPin: false }])
})
