import { type LineTimes, usualLineTimes } from '../../lines/times.ts'

/** How long a driver waits for what, in milliseconds. */
export interface Times extends LineTimes {
  /** Between two questions about the printer's state. */
  readonly pollMs: number
  /** For one status byte; a printer on the same network needs some 20. */
  readonly answerMs: number
  /** For the confirmation of a job that was sent whole. */
  readonly confirmMs: number
  /** For the better confirmation once the weaker is there, or for any once a fault is. */
  readonly graceMs: number
  /** After which nobody stands at the kiosk any more. */
  readonly patienceMs: number
}

export const usualTimes: Times = {
  ...usualLineTimes,
  pollMs: 2000,
  answerMs: 1000,
  confirmMs: 8000,
  graceMs: 1500,
  patienceMs: 20_000,
}
