import type { CounterId, ErrandId, Instant } from '../../queue/words.ts'

/** One person of a log, as it became known in the end. */
export interface Logged {
  /** The day, as the log names it. */
  readonly day: string
  readonly arrival: Instant
  /** Null for whoever left before being called. */
  readonly called: Instant | null
  /** The end of the help, or when somebody left. */
  readonly ended: Instant
  readonly errand: ErrandId
  readonly counter: CounterId | null
  readonly headStartMs: number
  readonly order: number
}

/** What happens to people, in the order in which it is told. */
export type Happening = {
  readonly at: Instant
  readonly what: 'ends' | 'leaves' | 'is-called' | 'comes'
  readonly who: Logged
}

/** Whoever is called or leaves in the moment of coming has come first. */
const ranks = { ends: 0, leaves: 1, 'is-called': 2, comes: 3 }
const atOnce = 4

export const isAtOnce = ({ called, arrival }: Logged): boolean => called === arrival
export const keyIn = ({ arrival, headStartMs }: Logged): Instant => arrival - headStartMs

export function happeningsOf(log: readonly Logged[]): readonly Happening[] {
  const all = log.flatMap((who): (Happening & { readonly rank: number })[] => {
    const { arrival, called, ended } = who
    const comes = { at: arrival, what: 'comes' as const, who, rank: ranks.comes }
    const rank = (at: number, usual: number) => (at === arrival ? atOnce : usual)
    if (called === null) return [comes, { at: ended, what: 'leaves', who, rank: rank(ended, ranks.leaves) }]
    const isShort = called === ended
    return [
      comes,
      { at: called, what: 'is-called', who, rank: rank(called, ranks['is-called']) },
      { at: ended, what: 'ends', who, rank: isShort ? atOnce + 1 : ranks.ends },
    ]
  })
  return all.sort((a, b) => a.at - b.at || a.rank - b.rank || a.who.order - b.who.order)
}
