import { type ReadonlySignal, signal } from '@preact/signals'
import { io, type Socket } from 'socket.io-client'
import type { Instant } from '../queue/words.ts'
import type { Room, RoomKind, ScreenMessages, ServerMessages, Views, WatchAnswer } from './live.ts'
import { lobbyClock } from './lobby-clock.ts'
import { reloadForVersion } from './reload.ts'
import type { House } from './views.ts'

export type Link = 'connecting' | 'live' | 'stale'
export type WatchRefusal = Extract<WatchAnswer, { ok: false }>['reason']

/** One screen's line to the lobby. */
export interface Connection<K extends RoomKind> {
  /** The last whole view; it stays while the line is down, and `link` says how far to trust it. */
  readonly view: ReadonlySignal<Views[K] | null>
  readonly link: ReadonlySignal<Link>
  /** Why the room may not be watched; null while it may. */
  readonly refused: ReadonlySignal<WatchRefusal | null>
  /** The lobby's time, which a demonstration lets run faster. */
  now(): Instant
  /** The same, told anew each second. */
  readonly clock: ReadonlySignal<Instant>
  close(): void
}

export interface ConnectOptions {
  /** Asked before a page of an older version reloads: a screen in use waits. */
  readonly mayReload?: () => boolean
}

const silentAfterMs = 5000
const goneAfterMs = 2500
const lookEveryMs = 500
const answerWithinMs = 4000
const returnAfterMs = 1000

/** Watches a room for as long as the page lives: connects again by itself, and gets whole views each time. */
export function connect<K extends RoomKind>(room: Room<K>, options: ConnectOptions = {}): Connection<K> {
  const view = signal<Views[K] | null>(null)
  const refused = signal<WatchRefusal | null>(null)
  const link = signal<Link>('connecting')
  const time = lobbyClock()
  const clock = signal(time.now())
  let heardAt = performance.now()
  let goneAt: number | null = null
  let caughtUp = false

  const socket: Socket<ServerMessages, ScreenMessages> = io({
    transports: ['websocket'],
    reconnectionDelay: 250,
    reconnectionDelayMax: 2000,
    timeout: answerWithinMs,
  })

  async function watch(): Promise<void> {
    const answer = await socket
      .timeout(answerWithinMs)
      .emitWithAck('watch', room)
      .catch(() => null)
    if (answer) hear(answer)
    else if (socket.connected) void watch()
  }

  function hear(answer: WatchAnswer): void {
    refused.value = answer.ok ? null : answer.reason
    if (answer.ok) return
    view.value = null
    caughtUp = true
    look()
  }

  function look(): void {
    const silentMs = performance.now() - heardAt
    const isGone = goneAt !== null && performance.now() - goneAt > goneAfterMs
    if (silentMs > silentAfterMs || isGone) link.value = 'stale'
    else if (socket.connected && caughtUp) link.value = 'live'
  }

  socket.on('connect', () => {
    goneAt = null
    void watch()
  })
  socket.on('disconnect', (reason) => {
    goneAt = performance.now()
    caughtUp = false
    // The client takes a disconnection by the server for a last word; a screen never does.
    if (reason === 'io server disconnect') setTimeout(() => open && socket.connect(), returnAfterMs)
  })
  socket.on('view', (of, whole) => {
    if (of !== room) return
    // The server sends a room the view of its own kind, which the message's type cannot say.
    view.value = whole as Views[K]
    caughtUp = true
    look()
  })
  socket.on('beat', (beat) => {
    heardAt = performance.now()
    time.set(beat)
    clock.value = time.now()
    look()
    reloadForVersion(beat.version, options.mayReload)
  })

  let open = true
  const looking = setInterval(look, lookEveryMs)
  const ticking = setInterval(() => {
    clock.value = time.now()
  }, 1000)

  return {
    view,
    link,
    refused,
    now: time.now,
    clock,
    close() {
      open = false
      clearInterval(looking)
      clearInterval(ticking)
      socket.disconnect()
    },
  }
}

/** Gives the page the house's own colour. */
export function applyHouse(house: House): void {
  document.documentElement.style.setProperty('--accent', house.accent)
}
