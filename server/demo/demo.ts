import type { Arrive } from '../arrive.ts'
import type { CatalogueInForce } from '../catalogue/in-force.ts'
import type { Issue } from '../issue.ts'
import type { Lobby } from '../lobby.ts'
import type { Bookings } from '../store/bookings.ts'
import { simulateBooked } from './booked.ts'
import { simulateCitizens } from './citizens.ts'
import { simulateClerk } from './clerk.ts'
import { openPace } from './pace.ts'

export interface DemoParts {
  readonly lobby: Lobby
  readonly issue: Issue
  readonly arrive: Arrive
  readonly bookings: Pick<Bookings, 'keep'>
  readonly catalogue: CatalogueInForce
  /** How many times faster than real time the lobby lives. */
  readonly speed: number
  readonly skipTo: (instant: number) => void
}

/** Fills the lobby with citizens and clerks, through the same door as real ones, until `stop`. */
export function runDemo(parts: DemoParts): { stop(): void } {
  const ending = new AbortController()
  const pace = openPace(parts.speed, ending.signal)
  const lives = [
    simulateCitizens(parts, pace),
    simulateBooked(parts, pace),
    ...parts.catalogue.document().counters.map((place, index) => simulateClerk(parts, pace, place, index)),
  ]
  for (const life of lives) {
    life.catch((error: unknown) => {
      if (!ending.signal.aborted) throw error
    })
  }
  return { stop: () => ending.abort() }
}
