import { bookedToday } from './booked.ts'
import type { CatalogueInForce } from './catalogue/in-force.ts'
import type { Issue, Issued, Wish } from './issue.ts'
import type { Lobby } from './lobby.ts'
import type { Scenes } from './scenes.ts'
import { standsOf } from './screens/booking.ts'
import type { Bookings } from './store/bookings.ts'

/** Somebody at the kiosk who says: I have come for this booked time. */
export interface Arrival extends Pick<Wish, 'language' | 'behalf' | 'needs' | 'paper' | 'actor'> {
  readonly code: string
}

export type Arrived =
  | Issued
  | {
      readonly ok: false
      readonly refusal: 'booking-is-unknown' | 'booking-is-too-early' | 'booking-is-for-another-day'
    }

/** From a booked time to a ticket; twice checked in is one ticket, until its person has left. */
export type Arrive = (arrival: Arrival) => Promise<Arrived>

export interface ArriveParts {
  readonly lobby: Lobby
  readonly catalogue: CatalogueInForce
  readonly scenes: Scenes
  readonly bookings: Pick<Bookings, 'find'>
  readonly issue: Issue
}

export function openArrive({ lobby, catalogue, scenes, bookings, issue }: ArriveParts): Arrive {
  return async ({ code, ...person }) => {
    const booking = bookings.find(code)
    const errand = booking && (catalogue.errand(booking.errand) ?? catalogue.former(booking.errand))
    if (!booking || !errand) return { ok: false, refusal: 'booking-is-unknown' }
    const { stands, ticket, key } = await lobby.read((kept) => {
      const scene = scenes(kept)
      return { stands: standsOf(scene, booking), ...bookedToday(scene.day, booking.arrivalKey) }
    })
    if (ticket) return { ok: true, ticket: ticket.id }
    if (stands === 'too-early') return { ok: false, refusal: 'booking-is-too-early' }
    if (stands === 'another-day') return { ok: false, refusal: 'booking-is-for-another-day' }
    const booked = { at: booking.at, holds: stands !== 'too-late' }
    return issue({ ...person, errand, booked, idempotencyKey: key, answers: [], force: false })
  }
}
