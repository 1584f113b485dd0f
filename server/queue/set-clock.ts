import { beginDay, hereAt } from './begin-day.ts'
import { movedBy } from './clock-facts.ts'
import type { Day } from './day.ts'
import type { DayDate, Event, EventOf, GivenOn } from './words.ts'

/** The lobby's time until now, what it is from now on, and since when (by the old time) it was in doubt. */
export type ClockChange = Pick<EventOf<'ClockSet'>, 'was' | 'at' | 'since'>

/**
 * The facts that set the lobby's clock right, forward or back: whatever is under way is moved by the difference, so that
 * nobody's wait grows or shrinks. Another date starts that date's day, an earlier one too; no night lies between, so every
 * counter, quick lane and rush goes on. None before the first day.
 */
export function setClock(day: Day, change: ClockChange, date: DayDate, given: GivenOn): readonly Event[] {
  if (day.date === '') return []
  const set: Event = { type: 'ClockSet', ...change }
  if (date === day.date) return [set]
  const moved = { ...day, ...movedBy(day, change.at - change.was) }
  const goingOn = {
    ...hereAt(moved, change.at),
    extra: day.extraCounters,
    quick: [...day.quickLanes],
    rush: day.rush,
  }
  return [set, ...beginDay(moved, change.at, date, given, goingOn)]
}
