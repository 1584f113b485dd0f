import type { CounterId, ErrandId, Instant } from '../../queue/words.ts'

/** The lobby at one moment, as far as it matters for who is called when. */
export interface Situation {
  readonly now: Instant
  readonly staff: readonly Staff[]
  /** Those who wait, and after them those for whom a wait is asked who take nobody's time: a newcomer of each errand. */
  readonly waiting: readonly Waiter[]
  readonly newcomers: readonly Waiter[]
  /** Who comes at a known time: a booking, somebody who is parked. */
  readonly coming: readonly Coming[]
  /** Who may come and go before others, by errand and head start. */
  readonly rivals: readonly Rival[]
  /** How long people wait on the average until a counter opens that nobody has planned; null when none does. */
  readonly unplannedMs: number | null
}

export interface Staff {
  readonly id: CounterId
  readonly serves: readonly ErrandId[]
  readonly does: Doing
}

export type Doing =
  | { readonly now: 'helps'; readonly errand: ErrandId; readonly since: Instant }
  /** Free: `kind` is that of its gap (`idleKind`), and `forMs` how long somebody has waited that it could call. */
  | { readonly now: 'is-free'; readonly kind: number; readonly forMs: number }
  /** Takes a break whose end nobody knows, of this length on the average. */
  | { readonly now: 'pauses'; readonly meanMs: number }
  /** Is there from a known time on. */
  | { readonly now: 'opens'; readonly at: Instant }

export interface Waiter {
  readonly errand: ErrandId
  readonly arrival: Instant
  readonly key: Instant
  readonly order: number
  readonly onlyAt: CounterId | null
}

export interface Coming extends Waiter {
  readonly at: Instant
  /** How likely they come at all. */
  readonly chance: number
}

export interface Rival {
  readonly errand: ErrandId
  readonly headStartMs: number
  readonly perMs: number
}
