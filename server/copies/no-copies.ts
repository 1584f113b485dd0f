import type { Copies } from './copies.ts'

/** A lobby for which no second place is named. */
export const noCopies = (now: () => number): Copies => ({
  status: () => ({ now: now(), places: [], encrypted: false, days: 0, proving: false }),
  prove: () => true,
  close: async () => () => undefined,
})
