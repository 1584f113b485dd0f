const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** After each failure a longer pause, so that a system that is away for a while is neither pressed nor forgotten. */
const pausesMs: readonly number[] = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  3 * hour,
  3 * hour,
]

/** How long to wait after so many failures in a row; null when it is time to rest: some ten hours are over then. */
export const pauseAfter = (tries: number): number | null => pausesMs[tries - 1] ?? null
