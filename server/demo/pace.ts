import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

/** How simulated people spend their time. */
export interface Pace {
  /** Resolves after so many minutes of the lobby's time; rejects when the demonstration ends. */
  minutes(minutes: number): Promise<void>
  /** A random duration around a mean, as real ones vary, in minutes. */
  about(meanMinutes: number): number
  /** True in this share of cases. */
  chance(share: number): boolean
}

export function openPace(speed: number, ending: AbortSignal): Pace {
  // Each person who waits listens for the end, and a lobby holds more than ten.
  setMaxListeners(0, ending)
  return {
    minutes: (minutes) => sleep((minutes * 60_000) / speed, undefined, { signal: ending }),
    about: (mean) => Math.min(mean * 4, Math.max(mean * 0.2, -Math.log(1 - Math.random()) * mean)),
    chance: (share) => Math.random() < share,
  }
}
