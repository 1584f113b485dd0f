import type { Brought } from './connect.ts'
import type { Room, RoomKind, Views } from './live.ts'

/** What a screen has shown last, and when that was. */
interface Last<K extends RoomKind> {
  readonly view: Views[K]
  /** The lobby's time, and how fast it runs. */
  readonly now: number
  readonly speed: number
  /** This machine's time at that moment. */
  readonly here: number
}

/** What is older says nothing of who waits here now. */
const tellsForMs = 2 * 60 * 60_000

const keyOf = (room: string): string => `naeste-last ${room}`

/** Remembers what a screen shows, for the case that it is opened anew while no server answers. */
export function rememberLast<K extends RoomKind>(room: Room<K>, last: Last<K>): void {
  try {
    localStorage.setItem(keyOf(room), JSON.stringify(last))
  } catch {
    // A browser that keeps nothing shows what is going on, without the last numbers.
  }
}

/** What this screen has shown last, as the lobby's time is now; null when nothing is known, or it is too old. */
export function recallLast<K extends RoomKind>(
  room: Room<K>,
  here: number,
): (Brought<K> & { readonly heardAt: number }) | null {
  const last = readLast<K>(room)
  if (!last || here < last.here || here - last.here > tellsForMs) return null
  const now = last.now + (here - last.here) * last.speed
  return { view: last.view, beat: { now, speed: last.speed, version: '' }, heardAt: last.now }
}

function readLast<K extends RoomKind>(room: Room<K>): Last<K> | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(room)) ?? 'null') as Last<K> | null
  } catch {
    return null
  }
}
