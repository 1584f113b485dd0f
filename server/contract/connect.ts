import { type ReadonlySignal, signal } from '@preact/signals'
import type { Instant } from '../queue/words.ts'
import { examine, type TrySound } from './examine.ts'
import { isHeld } from './held.ts'
import { recallLast, rememberLast } from './last-view.ts'
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
  /** When the lobby was last heard of, in its own time; null before the first time. */
  heardAt(): Instant | null
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
  /** The screen hangs in the lobby: opened anew without a server, it shows what it has shown last. */
  readonly remembers?: boolean
}

/** What the page itself brought along: it stands until the line tells more. */
export interface Brought<K extends RoomKind> {
  readonly beat: Beat
  readonly view: Views[K]
}

const lookEveryMs = 100
const tickEveryMs = 1000
const rememberEveryMs = 5000

/** Watches a room for as long as the page lives: connects again by itself, and gets whole views each time. */
export function connect<K extends RoomKind>(
  room: Room<K>,
  options: ConnectOptions = {},
  brought: Brought<K> | null = null,
): Connection<K> {
  const last = options.remembers && isHeld() ? recallLast(room, Date.now()) : null
  const view = signal<Views[K] | null>((brought ?? last)?.view ?? null)
  const refused = signal<WatchRefusal | null>(null)
  const scanned = signal<Scanned | null>(null)
  const headset = signal(false)
  // No server answered a moment ago: there is nothing to wait for first.
  const before: Link = isHeld() ? 'stale' : 'connecting'
  const link = signal<Link>(before)
  const time = lobbyClock()
  const told = brought ?? last
  if (told) time.set(told.beat)
  let heard: { readonly at: Instant; readonly speed: number } | null = null
  const clock = signal(time.now())
  const judge = linkJudge(performance.now(), before)

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
      heard = { at: beat.now, speed: beat.speed }
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
      if (options.remembers && !hasRemembered) remember()
    },
  })
  const looking = setInterval(look, lookEveryMs)
  const ticking = setInterval(tick, tickEveryMs)
  // The first at once; what comes after it waits its turn, for a browser writes before it draws on.
  let hasRemembered = false
  const remember = () => {
    if (link.value !== 'live' || !view.value || !heard) return
    hasRemembered = true
    rememberLast(room, { view: view.value, now: heard.at, speed: heard.speed, here: Date.now() })
  }
  const remembering = options.remembers ? setInterval(remember, rememberEveryMs) : undefined

  return {
    view,
    link,
    heardAt: () => heard?.at ?? last?.heardAt ?? null,
    refused,
    scanned,
    headset,
    now: time.now,
    clock,
    close() {
      clearInterval(looking)
      clearInterval(ticking)
      clearInterval(remembering)
      hangUp()
    },
  }
}
