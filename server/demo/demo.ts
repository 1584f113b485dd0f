import type { Arrive } from '../arrive.ts'
import type { CatalogueInForce } from '../catalogue/in-force.ts'
import type { Issue } from '../issue.ts'
import type { Lobby } from '../lobby.ts'
import type { Bookings } from '../store/bookings.ts'
import type { Contacts } from '../store/contacts.ts'
import type { DigitalHelps } from '../store/digital-help.ts'
import { simulateBooked } from './booked.ts'
import { simulateCitizens } from './citizens.ts'
import { simulateClerk } from './clerk.ts'
import { openPace } from './pace.ts'
import { simulateReception } from './reception.ts'
import { simulateRush } from './rush.ts'

export interface DemoParts {
  readonly lobby: Lobby
  readonly issue: Issue
  readonly arrive: Arrive
  readonly bookings: Pick<Bookings, 'keep'>
  readonly contacts: Pick<Contacts, 'keep'>
  readonly digitalHelps: Pick<DigitalHelps, 'keep'>
  /** Tells every screen what has changed besides the day. */
  readonly refresh: () => void
  readonly catalogue: CatalogueInForce
  /** How many times faster than real time the lobby lives. */
  readonly speed: number
  /** Ten times as many come, most of them to vote by post. */
  readonly rush: boolean
  readonly skipTo: (instant: number) => void
}

/** Fills the lobby with citizens and clerks, through the same door as real ones, until `stop`. */
export function runDemo(parts: DemoParts): { stop(): void } {
  const ending = new AbortController()
  const pace = openPace(parts.speed, ending.signal)
  const lives = [
    simulateCitizens(parts, pace),
    simulateBooked(parts, pace),
    simulateReception(parts, pace),
    ...(parts.rush ? [simulateRush(parts, pace)] : []),
    ...parts.catalogue.document().counters.map((place, index) => simulateClerk(parts, pace, place, index)),
  ]
  for (const life of lives) {
    life.catch((error: unknown) => {
      if (!ending.signal.aborted) throw error
    })
  }
  return { stop: () => ending.abort() }
}
