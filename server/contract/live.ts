import type { Instant } from '../queue/words.ts'
import type { DevicesView } from './devices.ts'
import type { LeadView } from './lead.ts'
import type { ScreenSaid } from './self-test.ts'
import type {
  BookingView,
  KioskView,
  ReceptionView,
  SignView,
  StaffView,
  TicketView,
  WallView,
} from './views.ts'

/** What can be watched, and the whole view that it gets. */
export interface Views {
  kiosk: KioskView
  /** The kiosk as the document's draft would make it: for those who write it. */
  draft: KioskView
  wall: WallView
  sign: SignView
  ticket: TicketView
  /** The same in the ticket's language and Danish alone. */
  phone: TicketView
  staff: StaffView
  devices: DevicesView
  reception: ReceptionView
  lead: LeadView
}
export type RoomKind = keyof Views

/**
 * `kiosk`, `wall`, `sign:3`, `ticket:<id>`, `phone:<id>`, `devices`, `draft`, `lead`, `reception`, `staff` (no counter
 * chosen) or `staff:3`.
 */
export type Room<K extends RoomKind = RoomKind> = K | `${K}:${string}`

export type WatchAnswer =
  | { readonly ok: true }
  /** `pair`: the screen must first belong to the house. */
  | { readonly ok: false; readonly reason: 'unknown' | 'sign-in' | 'not-allowed' | 'pair' }

/** Sent every two seconds: a screen that misses it for five says that it is stale. */
export interface Beat {
  readonly now: Instant
  /** How fast the lobby's clock runs: 1, but for a demonstration. */
  readonly speed: number
  /** Of the apps; a screen of another version reloads. */
  readonly version: string
}

/** What somebody held under the kiosk's scanner. */
export type Scanned =
  | { readonly kind: 'ticket'; readonly ticket: TicketView }
  /** Null when no booking has this code. */
  | { readonly kind: 'booking'; readonly booking: BookingView | null }
  | { readonly kind: 'unknown' }

export interface ServerMessages {
  view: (room: string, view: Views[RoomKind]) => void
  beat: (beat: Beat) => void
  scanned: (scanned: Scanned) => void
  /** Headphones at the kiosk came or went. */
  headset: (isIn: boolean) => void
  /** The test before opening asks each of the house's screens how it is. */
  examine: (answer: (said: ScreenSaid) => void) => void
}
export interface ScreenMessages {
  watch: (room: string, answer: (answer: WatchAnswer) => void) => void
}
