import type { CounterId, Instant } from '../queue/words.ts'
import type { KeptFact, LogReader } from '../store/log-reader.ts'

/** Who works at a counter, and since when it stands as it does. */
export interface Attendant {
  /** The id of the person who pressed last; null where that was a keypad or nobody known. */
  readonly person: number | null
  readonly since: Instant
}

/** Reads from the log who is at which counter: the facts name people by their ids alone. */
export type Attendants = (counter: CounterId) => Attendant | null

const factsAtOnce = 1000

export function followAttendants(facts: LogReader): Attendants {
  const known = new Map<CounterId, Attendant>()
  let position = facts.beforeToday()
  const catchUp = () => {
    for (let fresh = facts.after(position, factsAtOnce); fresh.length > 0; ) {
      for (const fact of fresh) note(known, fact)
      position = fresh.at(-1)?.seq ?? position
      fresh = facts.after(position, factsAtOnce)
    }
  }
  return (counter) => {
    catchUp()
    return known.get(counter) ?? null
  }
}

const turns: readonly string[] = ['CounterOpened', 'CounterPaused']

function note(known: Map<CounterId, Attendant>, { event, actor }: KeptFact): void {
  if (!('counter' in event)) return
  const { counter, at, type } = event
  if (type === 'CounterClosed') return void known.delete(counter)
  const before = known.get(counter)
  const since = before && !turns.includes(type) ? before.since : at
  const person = /^staff:(\d+)$/.exec(actor)?.[1]
  known.set(counter, { person: person ? Number(person) : (before?.person ?? null), since })
}
