import type { ClockSource } from '../server/clock.ts'

export const noon = Date.UTC(2026, 10, 26, 11)

/** A machine whose clock somebody may set, and which may sleep. */
export function fakeMachine(wall = noon) {
  let shown = wall
  let monotonic = 0
  let awake = 0
  const source: ClockSource = {
    wall: () => Math.floor(shown),
    monotonic: () => monotonic,
    awake: () => awake,
  }
  return {
    source,
    /** Time passes. */
    pass: (ms: number) => {
      shown += ms
      monotonic += ms
      awake += ms
    },
    /** Somebody sets the clock. */
    step: (ms: number) => {
      shown += ms
    },
    /** Time passes, and the machine's counter stands still. */
    sleep: (ms: number) => {
      shown += ms
      awake += ms
    },
  }
}
