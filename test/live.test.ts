import { once } from 'node:events'
import { io, type Socket } from 'socket.io-client'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Beat } from '../server/contract/live.ts'
import type { StaffView, WallView } from '../server/contract/views.ts'
import { signIn, takeTicket } from './clerk.ts'
import { lobbyForTest, type Running } from './running.ts'
import { temporaryFolder } from './temporary.ts'

function screen({ address }: Running, headers: Record<string, string> = {}): Socket {
  const link = io(address, { transports: ['websocket'], forceNew: true, extraHeaders: headers })
  onTestFinished(() => void link.close())
  return link
}

/** Collects every view that a screen gets. */
function collect<V>(link: Socket): V[] {
  const views: V[] = []
  link.on('view', (_room: string, view: V) => views.push(view))
  return views
}

test('a wall gets the whole view at once, and again after each change', async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  const wall = screen(lobby)
  const views = collect<WallView>(wall)
  expect(await wall.emitWithAck('watch', 'wall')).toEqual({ ok: true })
  const waiting = () => views.at(-1)?.lines.reduce((sum, line) => sum + line.waiting, 0)
  await vi.waitFor(() => expect(waiting()).toBe(0))
  await takeTicket(lobby.address)
  await vi.waitFor(() => expect(waiting()).toBe(1))
})

test("a wall never learns a ticket's address", async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  const clerk = await signIn(lobby)
  const { id, number } = await takeTicket(lobby.address)
  await clerk.press('3', 'open', {})
  await clerk.press('3', 'next', { holding: null })
  const wall = screen(lobby)
  const views = collect<WallView>(wall)
  await wall.emitWithAck('watch', 'wall')
  await vi.waitFor(() => expect(views.at(-1)?.calls[0]?.number).toBe(number))
  expect(JSON.stringify(views)).not.toContain(id)
})

test('a staff screen shows nothing without a session, and goes dark when the clerk signs out', async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  const stranger = screen(lobby)
  expect(await stranger.emitWithAck('watch', 'staff:3')).toEqual({ ok: false, reason: 'sign-in' })
  const { cookie } = await signIn(lobby)
  const desk = screen(lobby, { cookie })
  const views = collect<StaffView>(desk)
  expect(await desk.emitWithAck('watch', 'staff:3')).toEqual({ ok: true })
  await vi.waitFor(() => expect(views.at(-1)?.desk?.counter.id).toBe('3'))
  const gone = once(desk as unknown as NodeJS.EventEmitter, 'disconnect')
  await fetch(`${lobby.address}/api/session`, { method: 'DELETE', headers: { cookie } })
  await gone
})

test('a page of another address gets no connection', async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  const foreign = screen(lobby, { origin: 'https://elsewhere.example' })
  await once(foreign as unknown as NodeJS.EventEmitter, 'connect_error')
})

test('what cannot be watched is told so, and rubbish disturbs nobody', async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  const link = screen(lobby)
  expect(await link.emitWithAck('watch', 'ticket:unknown')).toEqual({ ok: false, reason: 'unknown' })
  expect(await link.emitWithAck('watch', 'sign:99')).toEqual({ ok: false, reason: 'unknown' })
  expect(await link.emitWithAck('watch', 'kiosk:of-my-own')).toEqual({ ok: false, reason: 'unknown' })
  link.emit('watch', { room: 'wall' })
  link.emit('watch')
  link.emit('something else', 1)
  expect(await link.emitWithAck('watch', 'kiosk')).toEqual({ ok: true })
})

test('a line that asks without end is hung up, and others are answered meanwhile', async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  const link = screen(lobby)
  await once(link as unknown as NodeJS.EventEmitter, 'connect')
  let answers = 0
  const gone = once(link as unknown as NodeJS.EventEmitter, 'disconnect')
  for (let n = 0; n < 500; n++) link.emit('watch', n % 2 ? 'kiosk' : 'wall', () => answers++)
  expect(await gone).toContain('io server disconnect')
  expect(answers).toBeLessThanOrEqual(20)
  expect(await screen(lobby).emitWithAck('watch', 'wall')).toEqual({ ok: true })
})

test('the lobby knows which screens are alive, and screens hear its heart beat', async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  const health = async () =>
    (await (await fetch(`${lobby.address}/api/health`)).json()) as {
      version: string
      screens: { kind: string; room: string }[]
    }
  const sign = screen(lobby)
  const [beat] = (await once(sign as unknown as NodeJS.EventEmitter, 'beat')) as [Beat]
  await sign.emitWithAck('watch', 'sign:3')
  const { screens, version } = await health()
  expect(screens).toMatchObject([{ kind: 'sign', room: '3' }])
  expect(beat).toMatchObject({ version, speed: 1 })
  sign.close()
  await vi.waitFor(async () => expect((await health()).screens).toEqual([]))
})

test('two calls close together are both on the wall', async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  const clerk = await signIn(lobby)
  const [first, second] = [await takeTicket(lobby.address), await takeTicket(lobby.address)]
  await Promise.all(['3', '4'].map((counter) => clerk.press(counter, 'open', {})))
  const wall = screen(lobby)
  const views = collect<WallView>(wall)
  await wall.emitWithAck('watch', 'wall')
  await Promise.all(['3', '4'].map((counter) => clerk.press(counter, 'next', { holding: null })))
  await vi.waitFor(() => {
    const calls = views.at(-1)?.calls ?? []
    expect(calls.map((call) => call.number).sort()).toEqual([first.number, second.number])
    expect(new Set(calls.map((call) => call.counter.id)).size).toBe(2)
  })
})
