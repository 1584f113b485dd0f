import type { Instant } from '../queue/words.ts'

/** All that can be wrong with a lobby, the most pressing first. */
export const causeKinds = [
  'not-keeping',
  'battery-low',
  'disk-full',
  'no-paper',
  'printer-not-ready',
  'printer-unreachable',
  'screen-lost',
  'clock-off',
  'copies-stopped',
  'slow',
  'device-gone',
  'on-battery',
  'disk-near-full',
  'copies-unproven',
  'alerts-not-sent',
  'self-test-failed',
  'update-taken-back',
  'paper-near-end',
] as const
export type CauseKind = (typeof causeKinds)[number]

/** `stop`: something does not work; `soon`: it works, and will need somebody soon. */
export type Severity = 'stop' | 'soon'

const soon: ReadonlySet<CauseKind> = new Set([
  'on-battery',
  'disk-near-full',
  'copies-unproven',
  'alerts-not-sent',
  'self-test-failed',
  'update-taken-back',
  'paper-near-end',
])

/** How pressing each kind is. */
export const severityOf = (kind: CauseKind): Severity => (soon.has(kind) ? 'soon' : 'stop')

/** Something that is wrong with the lobby now. */
export interface Cause {
  readonly kind: CauseKind
  /** The device or the screen that it is about, as `kiosk-printer` or `sign:3`; null where it is about the whole lobby. */
  readonly about: string | null
  readonly severity: Severity
  /** Since when it has been so. */
  readonly since: Instant
}
