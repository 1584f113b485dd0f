import type { Demand, Expected } from './erlang.ts'

/** So many of those who come are called within so many seconds; `share` from 0 to 1. */
export interface Target {
  readonly withinSeconds: number
  readonly share: number
}

/**
 * The fewest counters that meet a target; null where `most` are too few. One more is never worse, so it looks from a number
 * that is likely to be `near` on, and only as far as it must.
 */
export function countersFor(
  target: Target,
  most: number,
  expected: (counters: number) => Expected,
  near = 0,
): number | null {
  const isEnough = (counters: number) => expected(counters).level(target.withinSeconds) >= target.share
  let counters = Math.min(near, most)
  if (isEnough(counters)) {
    while (counters > 0 && isEnough(counters - 1)) counters -= 1
    return counters
  }
  while (++counters <= most) if (isEnough(counters)) return counters
  return null
}

/** Counters for a load, with `comfort` (some -1 to 2) deciding between short waits and busy counters. Source: Halfin, Whitt 1981. */
export const squareRootCounters = (load: number, comfort: number): number =>
  Math.ceil(load + comfort * Math.sqrt(load))

/**
 * Arrivals an hour that a half hour has to serve: the busiest moment of the counters comes one handling time after that
 * of the doors. `anHour` is by half hour. Source: lagged stationary approximation, Green, Kolesar, Whitt 2007.
 */
export function lagged(anHour: readonly number[], handlingSeconds: number): readonly number[] {
  const back = handlingSeconds / 1800
  const whole = Math.floor(back)
  const rest = back - whole
  return anHour.map(
    (_, half) => (anHour[half - whole] ?? 0) * (1 - rest) + (anHour[half - whole - 1] ?? 0) * rest,
  )
}

/** The demand of each half hour, as the counters see it. */
export const demandsOf = (anHour: readonly number[], handlingSeconds: number): readonly Demand[] =>
  lagged(anHour, handlingSeconds).map((rate) => ({ anHour: rate, handlingSeconds }))
