import type { CounterId, ErrandId } from '../../queue/words.ts'

/** Which errands a counter takes, where nobody has written it down: seen by what it calls, and by what it passes over. */
export interface Skills {
  /** A counter took an errand, or passed somebody over who had one. */
  note(counter: CounterId, errand: ErrandId, took: boolean): void
  /** How likely the counter takes the errand now. */
  likely(counter: CounterId, errand: ErrandId): number
}

interface Seen {
  readonly took: number
  readonly passed: number
}

/** What is thought of a pair that nobody has seen: rather that it is taken, with the weight of one call. */
const before: Seen = { took: 0.6, passed: 0.4 }
/** Each call makes those before it weigh so much less, since tasks change within a day. */
const fading = 0.97

export function openSkills(): Skills {
  const seen = new Map<CounterId, Map<ErrandId, Seen>>()
  return {
    note: (counter, errand, took) => {
      const errands = seen.get(counter) ?? new Map<ErrandId, Seen>()
      const known = errands.get(errand) ?? { took: 0, passed: 0 }
      errands.set(errand, {
        took: known.took * fading + (took ? 1 : 0),
        passed: known.passed * fading + (took ? 0 : 1),
      })
      seen.set(counter, errands)
    },
    likely: (counter, errand) => {
      const { took, passed } = seen.get(counter)?.get(errand) ?? { took: 0, passed: 0 }
      return (took + before.took) / (took + passed + before.took + before.passed)
    },
  }
}
