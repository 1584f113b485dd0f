import { type ReadonlySignal, signal } from '@preact/signals'
import type { Instant } from '../queue/words.ts'
import { examine, type TrySound } from './examine.ts'
import { openLine } from './line.ts'
import { type Link, linkJudge } from './link.ts'
import type { Beat, Room, RoomKind, Scanned, Views, WatchAnswer } from './live.ts'
import { lobbyClock } from './lobby-clock.ts'
import { reloadForVersion } from './reload.ts'

export type { Link }
export type WatchRefusal = Extract<WatchAnswer, { ok: false }>['reason']

/** One screen's line to the lobby. */
export interface Connection<K extends RoomKind> {
  /** The last whole view; it stays while the line is down, and `link` says how far to trust it. */
  readonly view: ReadonlySignal<Views[K] | null>
  readonly link: ReadonlySignal<Link>
  /** Why the room may not be watched; null while it may. */
  readonly refused: ReadonlySignal<WatchRefusal | null>
  /** What was last held under the kiosk's scanner. */
  readonly scanned: ReadonlySignal<Scanned | null>
  /** Whether headphones are plugged into the kiosk. */
  readonly headset: ReadonlySignal<boolean>
  /** The lobby's time, which a demonstration lets run faster. */
  now(): Instant
  /** The same, told anew each second. */
  readonly clock: ReadonlySignal<Instant>
  close(): void
}

export interface ConnectOptions {
  /** Asked before a page of an older version reloads: a screen in use waits. */
  readonly mayReload?: () => boolean
  /** Asked before opening, where the screen is to be heard. */
  readonly trySound?: TrySound
}

/** What the page itself brought along: it stands until the line tells more. */
export interface Brought<K extends RoomKind> {
  readonly beat: Beat
  readonly view: Views[K]
}

const lookEveryMs = 500
const tickEveryMs = 1000

/** Watches a room for as long as the page lives: connects again by itself, and gets whole views each time. */
export function connect<K extends RoomKind>(
  room: Room<K>,
  options: ConnectOptions = {},
  brought: Brought<K> | null = null,
): Connection<K> {
  const view = signal<Views[K] | null>(brought?.view ?? null)
  const refused = signal<WatchRefusal | null>(null)
  const scanned = signal<Scanned | null>(null)
  const headset = signal(false)
  const link = signal<Link>('connecting')
  const time = lobbyClock()
  if (brought) time.set(brought.beat)
  const clock = signal(time.now())
  const judge = linkJudge(performance.now())

  const look = () => {
    link.value = judge.look(performance.now())
  }
  const tick = () => {
    clock.value = time.now()
  }
  const hangUp = openLine<K>(room, {
    gone: () => judge.gone(performance.now()),
    beat: (beat) => {
      judge.heard(performance.now())
      time.set(beat)
      tick()
      look()
      reloadForVersion(beat.version, options.mayReload)
    },
    answer: (answer) => {
      refused.value = answer.ok ? null : answer.reason
      if (answer.ok) return
      view.value = null
      judge.caughtUp()
      look()
    },
    scanned: (what) => {
      scanned.value = what
    },
    headset: (isIn) => {
      headset.value = isIn
    },
    examine: () => examine(options.trySound ?? null),
    view: (whole) => {
      view.value = whole
      judge.caughtUp()
      look()
    },
  })
  const looking = setInterval(look, lookEveryMs)
  const ticking = setInterval(tick, tickEveryMs)

  return {
    view,
    link,
    refused,
    scanned,
    headset,
    now: time.now,
    clock,
    close() {
      clearInterval(looking)
      clearInterval(ticking)
      hangUp()
    },
  }
}
