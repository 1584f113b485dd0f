import type { Figures } from './figures.ts'
import type { Replay } from './replay.ts'

const rounds = 6
const playsEach = 2
/** So long, in terms of what was seen, gaps may be at most. */
const most = 2

/**
 * By what the gaps between two people are to be longer than was seen, so that people wait as long as they did on the
 * whole. What counters do while nobody waits leaves no trace, so gaps are the one thing that cannot be read off the log.
 */
export function tunedGaps(replay: Replay, happened: Figures): number {
  if (happened.meanWait === null) return 1
  let [short, long] = [0, most]
  for (let round = 0; round < rounds; round++) {
    const middle = (short + long) / 2
    if (replay.meanWait(playsEach, middle) < happened.meanWait) short = middle
    else long = middle
  }
  return (short + long) / 2
}
