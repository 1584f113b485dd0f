import type { Instant } from '../queue/words.ts'

/** One of the house's own screens: a kiosk, a wall, a counter's sign. */
export interface ScreenSeen {
  /** `kiosk`, `wall`, `sign:3` */
  readonly room: string
  readonly connected: boolean
  /** Since when it has been there, or gone. */
  readonly since: Instant
}

/** Remembers which screens were there, so that a lost one can be told. */
export interface Attendance {
  /** A screen of this room has come; others of the same room may be there. */
  came(room: string): void
  /** The last screen of this room has gone. */
  left(room: string): void
  seen(): readonly ScreenSeen[]
}

/** A page that is loaded anew is away for a moment only. */
const blinkMs = 5000
/** One that stays away over night was taken down. */
const rememberedMs = 12 * 3_600_000

export function openAttendance(now: () => Instant): Attendance {
  const rooms = new Map<string, ScreenSeen>()
  return {
    came(room) {
      if (!/^(kiosk|wall|sign:.+)$/.test(room)) return
      const before = rooms.get(room)
      const isSame = before && (before.connected || now() - before.since < blinkMs)
      rooms.set(room, { room, connected: true, since: isSame ? before.since : now() })
    },
    left(room) {
      if (rooms.has(room)) rooms.set(room, { room, connected: false, since: now() })
    },
    seen() {
      const at = now()
      for (const { room, connected, since } of rooms.values()) {
        if (!connected && at - since > rememberedMs) rooms.delete(room)
      }
      const asSeen = (one: ScreenSeen) => (at - one.since < blinkMs ? { ...one, connected: true } : one)
      return [...rooms.values()].map(asSeen)
    },
  }
}
