import type { ClockFault } from './contract/clock-faults.ts'
import type { Instant } from './queue/words.ts'

export type { ClockFault }

/** A doubt about what time it is; null from `clockDoubt()` while there is none. */
export interface ClockDoubt {
  readonly fault: ClockFault
  /** What the machine's clock shows now. */
  readonly machine: Instant
  /** What the lobby goes by meanwhile. */
  readonly lobby: Instant
  /** Since when by the lobby's time. */
  readonly since: Instant
}

/** Whether the clock is in doubt now, and why: for health, alerts and the staff's page. */
export type TellClockDoubt = () => ClockDoubt | null
