import type { Catalogue } from '../catalogue/schema.ts'
import type { ErrandId, Instant } from '../queue/words.ts'
import { targetOf } from './standing.ts'

/** The first wait of one visit of today. */
export interface FirstWait {
  readonly errand: ErrandId
  readonly arrival: Instant
  readonly booked: Instant | null
  readonly firstCalled: Instant | null
  /** When its first step ended, if it has. */
  readonly ended: Instant | null
  readonly became: 'waiting' | 'served' | 'left' | 'absent'
}

export interface ServiceLevel {
  /** How many waited at most their target. */
  readonly within: number
  /** Those who count: served, or gone after more than the target. */
  readonly counted: number
}

/**
 * SL(T) = served with W <= T / (served + those who left with W > T), each by the T of its own errand.
 * W is the first call minus the arrival; for a booking minus the later of booked time and arrival, and never below 0.
 * Who is at a counter counts as served; who was called and did not come counts neither way.
 */
export function serviceLevelOf(waits: readonly FirstWait[], catalogue: Catalogue): ServiceLevel {
  let within = 0
  let counted = 0
  for (const wait of waits) {
    const limitMs = targetOf(catalogue, wait.errand).minutes * 60_000
    const until = wait.became === 'served' ? wait.firstCalled : wait.ended
    const isCounted = wait.became === 'served' || wait.became === 'left'
    if (!isCounted || until === null) continue
    const waitedMs = Math.max(0, until - Math.max(wait.arrival, wait.booked ?? 0))
    if (wait.became === 'left' && waitedMs <= limitMs) continue
    counted += 1
    if (wait.became === 'served' && waitedMs <= limitMs) within += 1
  }
  return { within, counted }
}
