import { changeCounter, changeTicket, leaveCounter, type MutableDay } from './change.ts'
import { clockSet } from './clock-facts.ts'
import type { Day } from './day.ts'
import { counterClosed, counterOpened, dayStarted } from './day-facts.ts'
import { rushFact } from './rush.ts'
import {
  absent,
  arrived,
  called,
  cameBack,
  errandAdded,
  finished,
  issued,
  parked,
  recalled,
  resumed,
  transferred,
} from './ticket-facts.ts'
import { undone } from './undo.ts'
import type { Event } from './words.ts'

/** A day with nothing in it yet. */
export const emptyDay = (): Day => ({
  date: '',
  closed: false,
  tickets: new Map(),
  counters: new Map(),
  lines: new Map(),
  lastSequence: new Map(),
  ticketByKey: new Map(),
  carriedNumbers: new Set(),
  lastOrder: 0,
  calls: [],
  crisis: null,
  rush: null,
  extraCounters: [],
  quickLanes: new Set(),
})

/** Plays a log to the day that it tells of. */
export function replay(events: Iterable<Event>): Day {
  const day = emptyDay()
  for (const event of events) evolve(day, event)
  return day
}

/**
 * Adds one fact to the day, in place: a day has one owner, and copying it for each fact would make a rush slower
 * the longer it lasts.
 */
export function evolve(readable: Day, event: Event): void {
  const day = readable as MutableDay
  switch (event.type) {
    case 'RushBegan':
    case 'RushEnded':
    case 'CounterAdded':
    case 'QuickLaneBegan':
    case 'QuickLaneEnded':
      return rushFact(day, event)
    case 'DayStarted':
      return dayStarted(day, event)
    case 'ClockSet':
      return clockSet(day, event)
    case 'TicketIssued':
      return issued(day, event)
    case 'CounterOpened':
      return counterOpened(day, event)
    case 'ServesChanged':
      return changeCounter(day, event.counter, { serves: event.serves })
    case 'CounterPaused':
      return changeCounter(day, event.counter, { state: 'paused' })
    case 'CounterClosed':
      return counterClosed(day, event)
    case 'TicketCalled':
      return called(day, event)
    case 'TicketRecalled':
      return recalled(day, event)
    case 'TicketArrived':
      return arrived(day, event)
    case 'TicketFinished':
      return finished(day, event)
    case 'TicketAbsent':
      return absent(day, event)
    case 'TicketParked':
      return parked(day, event)
    case 'TicketResumed':
      return resumed(day, event)
    case 'TicketTransferred':
      return transferred(day, event)
    case 'ErrandAdded':
      return errandAdded(day, event)
    case 'StepUndone':
      return undone(day, event)
    case 'TicketNoted':
      return
    case 'TicketWithdrawn':
      return leaveCounter(day, event.ticket, { state: 'withdrawn', parked: null, away: null })
    case 'TicketPostponed':
      return changeTicket(day, event.ticket, { key: event.key, postponed: true })
    case 'TicketLeftUntil':
      return changeTicket(day, event.ticket, { state: 'away', away: event.away })
    case 'TicketCameBack':
      return cameBack(day, event)
    case 'TicketForgotten':
      return leaveCounter(day, event.ticket, { state: 'forgotten', parked: null, away: null })
    case 'DayClosed':
      day.closed = true
      return
    case 'DayReopened':
      day.closed = false
      return
    case 'CrisisRaised':
      day.crisis = { at: event.at, kind: event.kind, words: event.words, drill: event.drill }
      return
    case 'CrisisWithdrawn':
      day.crisis = null
  }
}
