import { type Day, errandLine } from '../queue/day.ts'
import { placeIn } from '../queue/line.ts'
import type { Counter, CounterId, ErrandId, Ticket } from '../queue/words.ts'

/** Half wait at most the median, 4 in 5 at most the P80; whole minutes. */
export interface Wait {
  readonly medianMinutes: number
  readonly p80Minutes: number
}

/** What is known about work before it is done. */
export interface Experience {
  /** Usual handling time of an errand, in minutes. */
  readonly minutes: (errand: ErrandId) => number
  /** The counters that are usually staffed: they stand in while none is open yet. */
  readonly planned: readonly Staffed[]
}

type Staffed = Pick<Counter, 'id' | 'serves'> & { readonly ticket?: Counter['ticket'] }

/**
 * The expected wait for an errand: for a newcomer, or for `ticket` at its place. The work ahead of it is shared
 * evenly among the open counters that may take it, and the wait is that work over those counters; its spread is
 * that of a sum of as many handling times with a coefficient of variation of 1.2 (measured on real counters).
 */
export function expectedWait(day: Day, known: Experience, errand: ErrandId, ticket?: Ticket): Wait {
  const staffed = openCounters(day)
  const all = staffed.some((counter) => counter.serves.includes(errand)) ? staffed : known.planned
  const mine = all.filter((counter) => counter.serves.includes(errand))
  if (mine.length === 0) return { medianMinutes: 0, p80Minutes: 5 }
  const load = mine.map((counter) => backlogMinutes(day, known, all, counter, ticket))
  const mean = load.reduce((sum, minutes) => sum + minutes, 0) / mine.length
  return rounded(mean, known.minutes(errand) / mine.length)
}

const openCounters = (day: Day): Staffed[] => {
  const open: Staffed[] = []
  for (const counter of day.counters.values()) if (counter.state === 'open') open.push(counter)
  return open
}

function backlogMinutes(
  day: Day,
  known: Experience,
  all: readonly Staffed[],
  counter: Staffed,
  ticket?: Ticket,
): number {
  let minutes = remainingMinutes(day, known, counter.id)
  for (const errand of counter.serves) {
    const line = day.lines.get(errandLine(errand))
    if (!line || line.length === 0) continue
    const ahead = ticket ? placeIn(line, ticket) : line.length
    const sharers = all.reduce((n, other) => n + (other.serves.includes(errand) ? 1 : 0), 0)
    minutes += (ahead * known.minutes(errand)) / sharers
  }
  return minutes
}

/** Handling times vary about as much as their mean, so whoever is being served needs about one more mean. */
function remainingMinutes(day: Day, known: Experience, counter: CounterId): number {
  const id = day.counters.get(counter)?.ticket
  const served = id ? day.tickets.get(id) : undefined
  return served ? known.minutes(served.errand) * 0.8 : 0
}

const variation = 1.2
/** The 80 % point of a normal distribution, in standard deviations. */
const z80 = 0.8416

function rounded(meanMinutes: number, perPersonMinutes: number): Wait {
  if (meanMinutes < 0.5) return { medianMinutes: 0, p80Minutes: 5 }
  const people = Math.max(1, meanMinutes / perPersonMinutes)
  const spread = variation * perPersonMinutes * Math.sqrt(people)
  const medianMinutes = Math.max(1, Math.round(meanMinutes * 0.9))
  const upper = Math.ceil((meanMinutes + z80 * spread) / 5) * 5
  return { medianMinutes, p80Minutes: Math.max(upper, medianMinutes + 1) }
}
