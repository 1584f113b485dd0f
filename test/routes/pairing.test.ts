import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import type { PairedListAnswer } from '../../server/contract/access.ts'
import { type Running, startLobby } from '../running.ts'
import { type Browser, browser, colleague, leader } from '../staff.ts'
import { lastingFolder } from '../temporary.ts'

let lobby: Running
let boss: Browser
beforeAll(async () => {
  lobby = await startLobby({ dataDir: lastingFolder(afterAll), environment: { DEVICES_PAIRED: 'required' } })
  boss = await leader(lobby)
})
afterAll(() => lobby.kill())

/** As a browser on another machine is seen through a proxy. */
const elsewhere = { 'x-forwarded-for': '10.0.0.7' }

function screen(cookie = '', headers: Record<string, string> = elsewhere): Socket {
  const link = io(lobby.address, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { ...headers, cookie },
  })
  onTestFinished(() => void link.close())
  return link
}
const refused = { ok: false, reason: 'pair' }

/** From a code on the screen to a screen of the house. */
async function paired(kind: 'kiosk' | 'wall' | 'sign', name: string) {
  const device = browser(lobby)
  const { body } = await device.ask<{ code: string }>('POST', '/pairing', {}, elsewhere)
  expect((await device.ask('POST', '/pairing/token', {})).body).toEqual({ state: 'waiting' })
  const { status, body: made } = await boss.ask<{ id: number }>('POST', '/pairing/screens', {
    code: body.code,
    name,
    kind,
  })
  expect(status).toBe(201)
  expect((await device.ask('POST', '/pairing/token', {})).body).toEqual({ state: 'paired' })
  return { device, id: made.id, code: body.code }
}

const take = (who: Browser, headers: Record<string, string> = elsewhere) =>
  who.ask(
    'POST',
    '/tickets',
    { errand: 'pas', language: 'da' },
    { 'idempotency-key': randomUUID(), ...headers },
  )

test('a strange screen shows nothing of the lobby, and one of the house shows what it is for', async () => {
  for (const room of ['kiosk', 'wall', 'sign:3'])
    expect(await screen().emitWithAck('watch', room)).toEqual(refused)
  const { device } = await paired('wall', 'Skærm i hallen')
  const link = screen(device.cookies())
  expect(await link.emitWithAck('watch', 'wall')).toEqual({ ok: true })
  expect(await screen(device.cookies()).emitWithAck('watch', 'kiosk'), 'a wall is no kiosk').toEqual(refused)
})

test('the machine’s own screen needs no code, whatever it shows: at each start it has forgotten everything', async () => {
  for (const room of ['kiosk', 'wall', 'sign:3'])
    expect(await screen('', {}).emitWithAck('watch', room)).toEqual({ ok: true })
})

test('a screen whose token is withdrawn goes dark at once, and stays so', async () => {
  const { device, id } = await paired('wall', 'Skærm ved trappen')
  const link = screen(device.cookies())
  await link.emitWithAck('watch', 'wall')
  expect((await boss.ask('DELETE', `/pairing/screens/${id}`)).status).toBe(200)
  await vi.waitFor(() => expect(link.connected).toBe(false), 1500)
  expect(await screen(device.cookies()).emitWithAck('watch', 'wall')).toEqual(refused)
  const { screens } = (await boss.ask<PairedListAnswer>('GET', '/pairing/screens')).body
  expect(screens.map((one) => one.id)).not.toContain(id)
})

test('tickets are given by kiosks of the house, its own machine, the reception and programs, and nobody else', async () => {
  expect((await take(browser(lobby))).status).toBe(403)
  const { device: wall } = await paired('wall', 'Skærm')
  expect((await take(wall)).status, 'a wall').toBe(403)
  const { device: kiosk } = await paired('kiosk', 'Kiosk ved døren')
  expect((await take(kiosk)).status, 'a kiosk of the house').toBe(201)
  expect((await take(browser(lobby), {})).status, 'the machine itself').toBe(201)
  const clerk = await colleague(lobby, boss, 'Skrankens', ['clerk'])
  expect((await take(clerk)).status, 'a clerk').toBe(403)
  const reception = await colleague(lobby, boss, 'Receptionens', ['reception'])
  expect((await take(reception)).status, 'the reception').toBe(201)
  const token = async (scopes: string[]) =>
    (await boss.ask<{ token: string }>('POST', '/tokens', { name: 'Program', scopes, days: 1 })).body.token
  const bearer = async (scopes: string[]) => ({
    ...elsewhere,
    authorization: `Bearer ${await token(scopes)}`,
  })
  expect((await take(browser(lobby), await bearer(['tickets']))).status, 'a program').toBe(201)
  expect((await take(browser(lobby), await bearer(['look']))).status, 'a program that may look').toBe(403)
})

test('a code is good once, and one that no screen shows leads nowhere', async () => {
  const { code, device } = await paired('sign', 'Skilt 3')
  const pair = async (tried: string) =>
    (await boss.ask('POST', '/pairing/screens', { code: tried, name: 'En til', kind: 'sign' })).status
  expect(await pair(code)).toBe(404)
  expect(await pair(code === '000000' ? '000001' : '000000')).toBe(404)
  expect((await device.ask('POST', '/pairing/token', {})).status).toBe(404)
  expect(await screen(device.cookies()).emitWithAck('watch', 'sign:3')).toEqual({ ok: true })
})

test('nobody gets codes without end', async () => {
  const statuses: number[] = []
  for (let n = 0; n < 25; n++) statuses.push(await askFrom('127.0.3.1'))
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(201))
  expect(statuses.slice(20)).toEqual(Array(5).fill(429))
})

const askFrom = (localAddress: string): Promise<number> =>
  new Promise((told, failed) => {
    const url = `${lobby.address.replace('localhost', '127.0.0.1')}/api/pairing`
    const headers = { 'content-type': 'application/json', 'content-length': 2 }
    request(url, { method: 'POST', localAddress, headers }, (answer) => {
      answer.resume()
      told(answer.statusCode ?? 0)
    })
      .on('error', failed)
      .end('{}')
  })
