import type { Steps } from '../steps.ts'

/** Whoever did not come when called held a counter at most so long. */
const lostSeconds = 600

/** Seconds from the last call until the counter was done. */
export function helpOf(steps: Steps, at: number): number {
  const handling = steps.handling[at] ?? -1
  if (handling >= 0) return handling + Math.max(0, steps.way[at] ?? 0)
  return Math.max(0, Math.min(lostSeconds, endOf(steps, at) - firstCallOf(steps, at)))
}

/** When a step was over. */
export const endOf = (steps: Steps, at: number): number =>
  (steps.queued[at] ?? 0) + Math.max(0, steps.stay[at] ?? 0)
/** When it was first called, as far as it was. */
export const firstCallOf = (steps: Steps, at: number): number =>
  Math.max(steps.queued[at] ?? 0, (steps.step[at] ?? 1) > 1 ? -1 : (steps.booked[at] ?? -1)) +
  Math.max(0, steps.wait[at] ?? 0)
