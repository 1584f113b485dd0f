import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { wall as danish } from '../../server/contract/texts/da/wall.ts'
import { type Clerk, signIn } from '../clerk.ts'
import { lobbyForTest, type Running } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'
import { closeBrowser, openScreen } from './browser.ts'
import { alwaysOpen } from './open-lobby.ts'
import { seen } from './person.ts'

vi.setConfig({ testTimeout: 90_000 })
afterAll(closeBrowser)

/** What the loudspeaker was given: a tone of the chime, or a sound by its address, in the audio's own seconds. */
interface Heard {
  readonly what: string
  readonly from: number
  readonly to: number
  readonly loudest: number
}

/** Writes down what is played, and lets it be played. */
function listenIn(): void {
  const addresses = new WeakMap<object, string>()
  const heard: unknown[] = []
  Object.assign(window, { heard })
  const bytes = Response.prototype.arrayBuffer
  Response.prototype.arrayBuffer = async function (this: Response) {
    const buffer = await bytes.call(this)
    addresses.set(buffer, new URL(this.url).pathname)
    return buffer
  }
  const decode = AudioContext.prototype.decodeAudioData
  AudioContext.prototype.decodeAudioData = async function (this: AudioContext, buffer: ArrayBuffer) {
    const address = addresses.get(buffer) ?? ''
    const sound = await decode.call(this, buffer)
    addresses.set(sound, address)
    return sound
  }
  const say = AudioBufferSourceNode.prototype.start
  AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, at = 0) {
    const sound = this.buffer
    if (sound) {
      const loudest = sound.getChannelData(0).reduce((high, one) => Math.max(high, Math.abs(one)), 0)
      heard.push({ what: addresses.get(sound), from: at, to: at + sound.duration, loudest })
    }
    say.call(this, at)
  }
  const strike = OscillatorNode.prototype.start
  OscillatorNode.prototype.start = function (this: OscillatorNode, at = 0) {
    if (Math.round(this.frequency.value) === 659)
      heard.push({ what: 'chime', from: at, to: at + 0.4, loudest: 1 })
    strike.call(this, at)
  }
}

/** What was played, in the order in which it is heard: `chime`, `da number`, `da p` ... */
async function heardOn(wall: Page): Promise<readonly Heard[]> {
  const heard = await wall.evaluate(() => (window as unknown as { heard: Heard[] }).heard)
  return heard
    .map((one) => ({ ...one, what: one.what.split('/').slice(-2).join(' ') }))
    .sort((a, b) => a.from - b.from)
}

/** A machine on which no voice is installed. */
const bare = { PATH: '/nowhere' }

interface Lobby {
  readonly running: Running
  readonly clerk: Clerk
  readonly wall: Page
}

async function openLobby(environment: Readonly<Record<string, string>> = bare): Promise<Lobby> {
  const dataDir = temporaryFolder()
  const running = await lobbyForTest({
    dataDir,
    environment: { CATALOGUE: alwaysOpen(dataDir), ...environment },
  })
  const wall = await openScreen('about:blank', 'wall')
  await wall.addInitScript(listenIn)
  await wall.goto(`${running.address}/wall`)
  await seen(wall, 'Pas og ID-kort')
  await wall.mouse.click(5, 5)
  await wall.getByText(danish.touchForSound).waitFor({ state: 'hidden' })
  return { running, clerk: await signIn(running), wall }
}

async function takeTicket({ running }: Lobby, language: string): Promise<string> {
  const answer = await fetch(`${running.address}/api/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ errand: 'pas', language }),
  })
  return ((await answer.json()) as { number: string }).number
}

async function callNext({ clerk }: Lobby, counter: string): Promise<void> {
  await clerk.press(counter, 'open', {})
  const { status, body } = await clerk.press(counter, 'next', { holding: null })
  expect(body).toEqual({})
  expect(status).toBe(200)
}

const call = (language: string, last: string, counter: string) =>
  ['number', 'p', '0', '0', last, 'to-counter', counter].map((word) => `${language} ${word}`)
const whatOf = (heard: readonly Heard[]) => heard.map(({ what }) => what)

function expectNoOverlap(heard: readonly Heard[]): void {
  for (const [index, { from, what }] of heard.entries())
    expect(from, what).toBeGreaterThanOrEqual(heard[index - 1]?.to ?? 0)
}

test('two who are called at once are each called in Danish and in their own language, one after the other', async () => {
  const lobby = await openLobby()
  await takeTicket(lobby, 'en')
  await takeTicket(lobby, 'so')
  // Within one chime, and yet in an order that is known.
  for (const counter of ['3', '4']) await callNext(lobby, counter)
  await seen(lobby.wall, 'P001')
  await seen(lobby.wall, 'P002')
  const wanted = [
    ['chime', ...call('da', '1', '3'), ...call('en', '1', '3')],
    ['chime', ...call('da', '2', '4'), ...call('so', '2', '4')],
  ].flat()
  await vi.waitFor(async () => expect(whatOf(await heardOn(lobby.wall))).toEqual(wanted), 30_000)
  const heard = await heardOn(lobby.wall)
  expectNoOverlap(heard)
  for (const { loudest, what } of heard) expect(loudest, what).toBeGreaterThan(0.2)
})

test('whoever has come is called no more: the next one is heard at once, and stands in the first row while it is', async () => {
  const lobby = await openLobby()
  for (const language of ['en', 'so', 'da']) await takeTicket(lobby, language)
  for (const counter of ['3', '4', '5']) await callNext(lobby, counter)
  await lobby.wall.locator('.call').nth(2).waitFor()
  await lobby.clerk.press('4', 'arrive', { ticket: await lobby.clerk.holding('4') })
  await lobby.wall.locator('.call:first-child.accented', { hasText: 'P003' }).waitFor()
  const wanted = ['chime', ...call('da', '1', '3'), ...call('en', '1', '3'), 'chime', ...call('da', '3', '5')]
  await vi.waitFor(async () => expect(whatOf(await heardOn(lobby.wall))).toEqual(wanted), 30_000)
  expect(await lobby.wall.locator('.call-number').allTextContents()).toEqual(['P003', 'P001', 'P002'])
})

test('a number that is called again is heard again, and one who reads Danish hears Danish alone', async () => {
  const lobby = await openLobby()
  await takeTicket(lobby, 'da')
  await callNext(lobby, '3')
  await vi.waitFor(async () => expect(whatOf(await heardOn(lobby.wall))).toHaveLength(8), 15_000)
  const ticket = await lobby.clerk.holding('3')
  await lobby.clerk.press('3', 'recall', { ticket })
  const once = ['chime', ...call('da', '1', '3')]
  await vi.waitFor(async () => expect(whatOf(await heardOn(lobby.wall))).toEqual([...once, ...once]), 15_000)
  expectNoOverlap(await heardOn(lobby.wall))
})

test('a call whose words cannot be had still comes with chime and picture, and the next one is heard', async () => {
  const lobby = await openLobby()
  await takeTicket(lobby, 'da')
  await takeTicket(lobby, 'da')
  const refused: string[] = []
  await lobby.wall.route('**/api/speech/clips/**', (route) => {
    refused.push(route.request().url())
    return route.abort()
  })
  await callNext(lobby, '3')
  await seen(lobby.wall, 'P001')
  await vi.waitFor(async () => expect(whatOf(await heardOn(lobby.wall))).toEqual(['chime']), 15_000)
  await vi.waitFor(() => expect(refused).toHaveLength(call('da', '1', '3').length), 15_000)
  await lobby.wall.unroute('**/api/speech/clips/**')
  await callNext(lobby, '4')
  const wanted = ['chime', 'chime', ...call('da', '2', '4')]
  await vi.waitFor(async () => expect(whatOf(await heardOn(lobby.wall))).toEqual(wanted), 15_000)
})

test("a counter's sign says nothing: the wall does", async () => {
  const lobby = await openLobby()
  const sign = await openScreen('about:blank', 'sign')
  await sign.addInitScript(listenIn)
  await sign.goto(`${lobby.running.address}/sign/3`)
  await sign.mouse.click(5, 5)
  await takeTicket(lobby, 'da')
  await callNext(lobby, '3')
  await seen(sign, 'P001')
  await vi.waitFor(async () => expect(whatOf(await heardOn(lobby.wall))).toHaveLength(8), 15_000)
  expect(await heardOn(sign)).toEqual([])
})
