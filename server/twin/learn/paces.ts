import type { CounterId } from '../../queue/words.ts'

/**
 * By what a counter is slower or faster than all of them. It only makes the waits that are told more exact: it stands in
 * memory, is shown to nobody and written nowhere, since figures of a clerk are theirs.
 */
export interface Paces {
  /** Somebody was helped so long there, where so long was expected of their errand; milliseconds. */
  note(counter: CounterId, lasted: number, expected: number): void
  /** By what the handling times of all are multiplied there: 1 while little is known. */
  of(counter: CounterId): number
}

interface Pace {
  readonly lasted: number
  readonly expected: number
}

/** That it is like all others weighs as much as so much help: 64 visits, what one varies (1.2²) over how counters differ (0.15²). */
const alikeMs = 64 * 300_000
/** Each help makes all before it weigh so much less: some three hundred are remembered. */
const fading = 0.997

export function openPaces(): Paces {
  const paces = new Map<CounterId, Pace>()
  return {
    note: (counter, lasted, expected) => {
      const before = paces.get(counter) ?? { lasted: 0, expected: 0 }
      paces.set(counter, {
        lasted: before.lasted * fading + lasted,
        expected: before.expected * fading + expected,
      })
    },
    of: (counter) => {
      const { lasted, expected } = paces.get(counter) ?? { lasted: 0, expected: 0 }
      return (lasted + alikeMs) / (expected + alikeMs)
    },
  }
}
