import type { ToldCause } from '../contract/alerts.ts'
import type { Cause } from '../contract/health.ts'
import type { Instant } from '../queue/words.ts'

/** All that is to be told at once: one message, however much goes wrong together. */
export interface AlertMessage {
  /** Wrong since lately. */
  readonly begun: readonly Cause[]
  /** Told before, and wrong still. */
  readonly still: readonly Cause[]
  /** Told before, and well again. */
  readonly well: readonly ToldCause[]
}

export interface DueRules {
  /** What is wrong for a shorter time is told to nobody. */
  readonly afterMs: number
  readonly repeatMs: number
  /** Whether what can wait is not told now. */
  readonly isQuiet: boolean
  /** From one message to the next: what goes wrong meanwhile is gathered. */
  readonly gapMs: number
}

export interface Due {
  /** What is remembered from now on. */
  readonly told: readonly ToldCause[]
  /** Null while there is nothing to tell. */
  readonly message: AlertMessage | null
}

/** What comes and goes by the minute is neither well nor news. */
export const settledMs = 120_000

/** What is to be told now of what is wrong, after what was told before. */
export function dueNow(
  before: readonly ToldCause[],
  causes: readonly Cause[],
  now: Instant,
  rules: DueRules,
): Due {
  const known = before.map((one) => stateNow(one, causes, now))
  const newest = Math.max(0, ...before.map(({ toldAt }) => toldAt))
  if (now - newest < rules.gapMs) return { told: known, message: null }
  const mayTell = ({ severity }: Cause) => severity === 'stop' || !rules.isQuiet
  const begun = causes.filter(
    (cause) =>
      !known.some((one) => isSame(one, cause)) && now - cause.since >= rules.afterMs && mayTell(cause),
  )
  const still = causes.filter(
    (cause) =>
      known.some((one) => isSame(one, cause) && now - one.toldAt >= rules.repeatMs) && mayTell(cause),
  )
  const well = known.filter(({ wellSince }) => wellSince !== null && now - wellSince >= settledMs)
  if (begun.length + still.length + well.length === 0) return { told: known, message: null }
  return { told: toldAfter(known, { begun, still, well }, now), message: { begun, still, well } }
}

function stateNow(one: ToldCause, causes: readonly Cause[], now: Instant): ToldCause {
  const isWrong = causes.some((cause) => isSame(one, cause))
  if (isWrong) return one.wellSince === null ? one : { ...one, wellSince: null }
  return one.wellSince === null ? { ...one, wellSince: now } : one
}

function toldAfter(
  known: readonly ToldCause[],
  { begun, still, well }: AlertMessage,
  now: Instant,
): readonly ToldCause[] {
  const kept = known
    .filter((one) => !well.includes(one))
    .map((one) => (still.some((cause) => isSame(one, cause)) ? { ...one, toldAt: now } : one))
  const added = begun.map(({ kind, about, since }) => ({ kind, about, since, toldAt: now, wellSince: null }))
  return [...kept, ...added]
}

const isSame = (one: Pick<Cause, 'kind' | 'about'>, other: Pick<Cause, 'kind' | 'about'>): boolean =>
  one.kind === other.kind && one.about === other.about
