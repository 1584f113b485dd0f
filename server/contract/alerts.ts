import type { Instant } from '../queue/words.ts'
import type { CauseKind } from './health.ts'

export const alertWays = ['mail', 'webhook'] as const
export type AlertWay = (typeof alertWays)[number]

export const alertProblems = ['unreachable', 'too-slow', 'refused', 'login', 'no-tls'] as const
/** Why an alert did not arrive. */
export type AlertProblem = (typeof alertProblems)[number]

/** Something that was told to somebody, and is wrong still, or was until lately. */
export interface ToldCause {
  readonly kind: CauseKind
  readonly about: string | null
  readonly since: Instant
  /** When it was last told. */
  readonly toldAt: Instant
  /** Since when it has been well again; null while it is wrong. */
  readonly wellSince: Instant | null
}
