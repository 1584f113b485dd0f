import { counterLine, type Day, errandLine } from '../queue/day.ts'
import { placeIn } from '../queue/line.ts'
import type { Counter, CounterId, ErrandId, LineId, Ticket } from '../queue/words.ts'

/** What is known about work before it is done. */
export interface Experience {
  /** Usual handling time of an errand, in minutes. */
  readonly minutes: (errand: ErrandId) => number
  /** The counters that are usually staffed: they stand in while none is open yet. */
  readonly planned: readonly Staffed[]
}

/** A counter as far as its work goes. */
export type Staffed = Pick<Counter, 'id' | 'serves'>

/** Whoever is being served has been for a while: on the average this much of a handling time is left. */
const shareLeft = 0.8

/** Minutes of waiting work that a counter takes before a newcomer, or `ticket`; what others may take is shared evenly. */
export function backlogMinutes(
  day: Day,
  known: Experience,
  all: readonly Staffed[],
  counter: Staffed,
  ticket?: Ticket,
): number {
  const ahead = (line: LineId) => aheadIn(day, line, ticket)
  let minutes = minutesOnlyHere(day, known, counter.id, ticket)
  for (const errand of counter.serves) {
    const people = ahead(errandLine(errand))
    if (people > 0) minutes += (people * known.minutes(errand)) / sharers(all, errand)
  }
  return minutes
}

function aheadIn(day: Day, line: LineId, ticket?: Ticket): number {
  const waiting = day.lines.get(line)
  if (!waiting) return 0
  return ticket ? placeIn(waiting, ticket) : waiting.length
}

const sharers = (all: readonly Staffed[], errand: ErrandId): number => {
  let count = 0
  for (const counter of all) if (counter.serves.includes(errand)) count += 1
  return Math.max(1, count)
}

/** The work of those who were sent to this counter alone. */
function minutesOnlyHere(day: Day, known: Experience, counter: CounterId, ticket?: Ticket): number {
  const line = counterLine(counter)
  const waiting = day.lines.get(line)
  if (!waiting) return 0
  const ahead = waiting.slice(0, aheadIn(day, line, ticket))
  return ahead.reduce((sum, { errand }) => sum + known.minutes(errand), 0)
}

/** Minutes until the first of these counters is free: the more there are, the sooner one of them is. */
export function firstFreeMinutes(day: Day, known: Experience, counters: readonly Staffed[]): number {
  let sum = 0
  for (const counter of counters) {
    const minutes = remainingMinutes(day, known, counter.id)
    if (minutes === 0) return 0
    sum += minutes
  }
  return sum / counters.length ** 2
}

function remainingMinutes(day: Day, known: Experience, counter: CounterId): number {
  const id = day.counters.get(counter)?.ticket
  const served = id ? day.tickets.get(id) : undefined
  return served ? known.minutes(served.errand) * shareLeft : 0
}
