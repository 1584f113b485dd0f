import { beginDay, hereAt, stillHereMs } from './begin-day.ts'
import type { Day } from './day.ts'
import { replay } from './evolve.ts'
import type { DayDate, Event, GivenOn, Instant } from './words.ts'

/**
 * The facts that end one date and begin the next: who is still here is carried over, others were forgotten. Counters go
 * on that opened lately or have somebody. A rush ends; a counter that goes on as a quick lane still takes what it took,
 * and is still called one.
 */
export function startDay(
  day: Day,
  at: Instant,
  date: DayDate,
  givenOn: GivenOn = () => ({}),
): readonly Event[] {
  const here = hereAt(day, at)
  const counters = here.counters.filter(({ ticket, openedAt }) => ticket || at - openedAt < stillHereMs)
  const staffed = new Set(counters.map(({ id }) => id))
  return beginDay(day, at, date, givenOn, {
    ...here,
    counters,
    extra: day.extraCounters.filter(({ id }) => staffed.has(id)),
    quick: [...day.quickLanes].filter((id) => staffed.has(id)),
    rush: null,
  })
}

/** The day as it is at `at`: a later date finds only who is still here, before anything has happened in it. */
export function dayAt(day: Day, at: Instant, date: DayDate): Day {
  return date <= day.date ? day : replay(startDay(day, at, date).slice(-1))
}
