import type { PastDay, PastStay } from '../../../server/twin/whatif/past.ts'

/** A walk-in who waited five minutes and was helped for eight; a test says only what it is about. */
export const stay = (part: Partial<PastStay> = {}): PastStay => ({
  number: part.arrival ?? 0,
  errand: 'pas',
  class: 'walk-in',
  arrival: 36_000,
  booked: null,
  wait: 300,
  help: 480,
  lost: false,
  left: null,
  onward: false,
  ...part,
})

/** A Monday from ten to three with one counter. */
export const day = (part: Partial<PastDay> = {}): PastDay => ({
  day: '2026-11-23',
  weekday: 1,
  holiday: false,
  open: [[36_000, 54_000]],
  stays: [],
  presences: [{ counter: '1', span: [36_000, 54_000], serves: ['pas'] }],
  ...part,
})

export const hour = (clock: number): number => clock * 3600

/** People who come evenly between two hours. */
export const evenly = (many: number, from: number, to: number, part: Partial<PastStay> = {}): PastStay[] =>
  Array.from({ length: many }, (_, n) => {
    const arrival = Math.round(hour(from) + ((n + 0.5) / many) * hour(to - from))
    return stay({ arrival, number: n, ...part })
  })
