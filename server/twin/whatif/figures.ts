import type { ErrandId } from '../../queue/words.ts'

/** What the figures of some days are judged by. */
export interface Targets {
  /** Seconds within which an errand is to be called. */
  withinSeconds(errand: ErrandId): number
}

/** The figures of some days; times in seconds, shares from 0 to 1, null where nobody came. */
export interface Figures {
  readonly visits: number
  readonly p50: number | null
  readonly p80: number | null
  readonly p95: number | null
  readonly meanWait: number | null
  /** Called within their target, of all but those who left before it. */
  readonly level: number | null
  /** Left before they were called. */
  readonly leaves: number | null
  readonly staffedSeconds: number
  /** Counters were there, and nobody was. */
  readonly idleSeconds: number
}

/** One group of visits, while they are counted. */
export interface Counting {
  waits: number[]
  inTime: number
  late: number
  left: number
  visits: number
  staffed: number
  busy: number
}

export const emptyCounting = (): Counting => ({
  waits: [],
  inTime: 0,
  late: 0,
  left: 0,
  visits: 0,
  staffed: 0,
  busy: 0,
})

/** Somebody was called after so many seconds; whoever was not there when called counts neither way. */
export function countCalled(counting: Counting, wait: number, within: number, lost: boolean): void {
  counting.visits += 1
  counting.waits.push(wait)
  if (lost) return
  if (wait <= within) counting.inTime += 1
  else counting.late += 1
}

/** Somebody left after so many seconds. */
export function countLeft(counting: Counting, after: number, within: number): void {
  counting.visits += 1
  counting.left += 1
  if (after > within) counting.late += 1
}

export function figuresOf({ waits, inTime, late, left, visits, staffed, busy }: Counting): Figures {
  const sorted = Float64Array.from(waits).sort()
  const point = (part: number) => sorted[Math.max(1, Math.ceil(part * sorted.length - 1e-9)) - 1] ?? null
  return {
    visits,
    p50: point(0.5),
    p80: point(0.8),
    p95: point(0.95),
    meanWait: waits.length === 0 ? null : sorted.reduce((sum, wait) => sum + wait, 0) / waits.length,
    level: inTime + late === 0 ? null : inTime / (inTime + late),
    leaves: visits === 0 ? null : left / visits,
    staffedSeconds: staffed,
    idleSeconds: Math.max(0, staffed - busy),
  }
}
