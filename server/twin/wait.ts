import type { Day } from '../queue/day.ts'
import type { ErrandId, Ticket } from '../queue/words.ts'
import { backlogMinutes, type Experience, firstFreeMinutes, type Staffed } from './backlog.ts'

/** Half wait at most the median, 4 in 5 at most the P80; whole minutes. */
export interface Wait {
  readonly medianMinutes: number
  readonly p80Minutes: number
}

/**
 * A rough wait for an errand, where no play reaches: for a newcomer, or for `ticket` at its place. The work ahead of it is shared
 * evenly among the open counters that may take it, and the wait is that work over those counters, once the first of
 * them is free: (n + 1) / (s mu), Ibrahim and Whitt 2009. Its spread is that of a sum of as many handling times,
 * which vary a little more than their mean.
 */
export function roughWait(day: Day, known: Experience, errand: ErrandId, ticket?: Ticket): Wait {
  const open = openCounters(day)
  const all = open.some((counter) => counter.serves.includes(errand)) ? open : known.planned
  const mine = all.filter((counter) => counter.serves.includes(errand))
  if (mine.length === 0) return none
  const total = mine.reduce((sum, counter) => sum + backlogMinutes(day, known, all, counter, ticket), 0)
  const mean = total / mine.length + firstFreeMinutes(day, known, mine)
  return announced(mean, known.minutes(errand) / mine.length)
}

const none: Wait = { medianMinutes: 0, p80Minutes: 5 }

function openCounters(day: Day): Staffed[] {
  const open: Staffed[] = []
  for (const counter of day.counters.values()) if (counter.state === 'open') open.push(counter)
  return open
}

/** Coefficient of variation of real handling times; 1.3 to 1.6 were measured over many errands, less for one. */
const variation = 1.2
/** The 80 % point of a normal distribution, in standard deviations. */
const z80 = 0.8416
/** The median of such a wait lies below its mean. */
const medianOfMean = 0.9

function announced(meanMinutes: number, perPersonMinutes: number): Wait {
  if (meanMinutes < 0.5) return none
  const people = Math.max(1, meanMinutes / perPersonMinutes)
  const spread = variation * perPersonMinutes * Math.sqrt(people)
  const medianMinutes = Math.max(1, Math.round(meanMinutes * medianOfMean))
  const upper = Math.ceil((meanMinutes + z80 * spread) / 5) * 5
  return { medianMinutes, p80Minutes: Math.max(upper, medianMinutes + 1) }
}
