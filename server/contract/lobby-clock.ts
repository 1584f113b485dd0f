import type { Instant } from '../queue/words.ts'
import type { Beat } from './live.ts'

/** The lobby's time between two beats: the last one told, and what has passed here since, at the lobby's speed. */
export function lobbyClock(elapsed: () => number = () => performance.now(), start: Instant = Date.now()) {
  let told = { now: start, speed: 1 }
  let toldAt = elapsed()
  return {
    set(beat: Pick<Beat, 'now' | 'speed'>): void {
      told = beat
      toldAt = elapsed()
    },
    now: (): Instant => told.now + (elapsed() - toldAt) * told.speed,
  }
}
