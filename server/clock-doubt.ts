import type { Instant } from './queue/words.ts'

/** What makes the machine's clock doubtful. */
export const clockFaults = [
  /** It shows a time before the last kept fact. */
  'behind-the-log',
  /** It shows a time so long after the last kept fact that no holiday explains it. */
  'far-ahead',
  /** It shows a time before this program was made, and nothing is kept yet. */
  'before-the-program',
  /** It was set forward, or back, while the lobby ran. */
  'stepped-forward',
  'stepped-back',
] as const
export type ClockFault = (typeof clockFaults)[number]

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
