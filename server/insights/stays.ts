import type { Steps } from './steps.ts'

/** Seconds that somebody came before a booked time: their own choice, and no wait. */
export function early(steps: Steps, at: number): number {
  const booked = steps.booked[at] ?? 0
  if ((steps.step[at] ?? 0) !== 1 || booked < 0) return 0
  return Math.max(0, Math.min(stayed(steps, at), booked - (steps.queued[at] ?? 0)))
}

/** Seconds from joining the line to the end of a step; 0 while it has none. */
export const stayed = (steps: Steps, at: number): number => Math.max(0, steps.stay[at] ?? 0)

/** Seconds in line: until the first call, or until the end of whoever was never called. */
export function waited(steps: Steps, at: number): number {
  const wait = steps.wait[at] ?? 0
  return wait >= 0 ? wait : stayed(steps, at) - early(steps, at)
}
