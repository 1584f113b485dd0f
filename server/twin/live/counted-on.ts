import type { PlayedWait } from './play-waits.ts'

/**
 * A newcomer's wait as it was played, with so many more people ahead of them, or fewer: each takes so many
 * milliseconds, and the upper bound lies as much further off as the root of the wait grows. What else they wait for, as
 * the opening, grows with nobody.
 */
export function countedOn(played: PlayedWait, more: number, eachMs: number): PlayedWait {
  const { medianMs, upperMs } = played
  const median = Math.max(0, medianMs + more * eachMs)
  const growth = Math.sqrt(Math.max(1, median / Math.max(1, medianMs)))
  return { medianMs: median, upperMs: median + (upperMs - medianMs) * growth }
}
