/**
 * Erlang's formulas: what a lobby does once arrivals come at chance and evenly. A load is in erlangs: arrivals an hour
 * times hours of handling, that is, the counters that are busy on an average.
 */

/** Work that comes in: arrivals an hour, and the mean seconds at the counter with all that belongs to a person. */
export interface Demand {
  readonly anHour: number
  readonly handlingSeconds: number
}

/** What to expect of a number of counters. */
export interface Expected {
  /** The share who wait at all, 0 to 1. */
  readonly waits: number
  readonly meanWaitSeconds: number
  /** The share who give up, 0 to 1. */
  readonly leaves: number
  /** The mean number in the line. */
  readonly inLine: number
  /** The share who are called within so many seconds, of all but those who gave up before that. */
  level(withinSeconds: number): number
}

/** Counters that are busy on an average. */
export const loadOf = ({ anHour, handlingSeconds }: Demand): number => (anHour * handlingSeconds) / 3600

/** The share who find all counters busy where nobody can wait. Source: the stable recursion of Erlang B. */
export function erlangB(load: number, counters: number): number {
  let blocked = 1
  for (let n = 1; n <= counters; n++) blocked = (load * blocked) / (n + load * blocked)
  return blocked
}

/** The share who wait, where everybody has the patience to; 1 where there are too few counters. Source: Erlang C. */
export function erlangC(load: number, counters: number): number {
  if (load >= counters) return 1
  const blocked = erlangB(load, counters)
  return (counters * blocked) / (counters - load * (1 - blocked))
}

/** Handling times with this coefficient of variation make waits so much longer. Source: Pollaczek, Khinchine; Lee, Longton. */
export const spreadOf = (variation: number): number => (1 + variation ** 2) / 2

/**
 * What to expect where nobody gives up. With a coefficient of variation other than 1 the wait of those who wait is taken
 * as exponential with its mean made longer by (1 + CV^2) / 2.
 */
export function withoutLeaving(demand: Demand, counters: number, variation = 1): Expected {
  const load = loadOf(demand)
  const spare = counters - load
  const waits = erlangC(load, counters)
  if (load === 0) return nobody
  if (spare <= 0) return overrun
  const meanOfWaiting = (demand.handlingSeconds / spare) * spreadOf(variation)
  const meanWaitSeconds = waits * meanOfWaiting
  return {
    waits,
    meanWaitSeconds,
    leaves: 0,
    inLine: (meanWaitSeconds * demand.anHour) / 3600,
    level: (withinSeconds) => 1 - waits * Math.exp(-withinSeconds / meanOfWaiting),
  }
}

const nobody: Expected = { waits: 0, meanWaitSeconds: 0, leaves: 0, inLine: 0, level: () => 1 }
const endless = Number.POSITIVE_INFINITY
const overrun: Expected = { waits: 1, meanWaitSeconds: endless, leaves: 0, inLine: endless, level: () => 0 }
