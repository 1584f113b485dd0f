import { counterLine, type Day, errandLine, hasLeft } from './day.ts'
import {
  accept,
  type Counter,
  type DayDate,
  type Decision,
  type Event,
  type Instant,
  refuse,
  type Ticket,
} from './words.ts'

/** Whoever came or was called less than this long ago is still in the lobby when the date changes. */
const stillHereMs = 4 * 3_600_000

/** No more tickets today; whoever still waits is told so, and every counter closes. */
export function closeDay(day: Day, at: Instant): Decision {
  if (day.closed) return refuse('day-is-closed')
  if ([...day.counters.values()].some((counter) => counter.ticket)) return refuse('somebody-is-at-a-counter')
  const left = [...day.tickets.values()].filter((ticket) => !hasLeft(ticket))
  return accept(
    ...left.map((ticket): Event => ({ type: 'TicketForgotten', at, ticket: ticket.id })),
    ...[...day.counters.keys()].map((counter): Event => ({ type: 'CounterClosed', at, counter })),
    { type: 'DayClosed', at },
  )
}

/** Takes back a closing: tickets can be given again. */
export function reopenDay(day: Day, at: Instant): Decision {
  return day.closed ? accept({ type: 'DayReopened', at }) : refuse('day-is-open')
}

/** The facts that end one date and begin the next: who is still here is carried over, others were forgotten. */
export function startDay(day: Day, at: Instant, date: DayDate): readonly Event[] {
  const here = [...day.tickets.values()].filter((ticket) => !hasLeft(ticket))
  const staying = here.filter((ticket) => stillHere(ticket, at))
  const forgotten = here.filter((ticket) => !stillHere(ticket, at))
  const counters = [...day.counters.values()].filter((counter) => stillStaffed(counter, staying, at))
  const carried = staying.map((ticket) => backToErrandUnlessStaffed(ticket, counters))
  return [
    ...forgotten.map((ticket): Event => ({ type: 'TicketForgotten', at, ticket: ticket.id })),
    ...[...day.counters.values()]
      .filter((counter) => !counters.includes(counter))
      .map((counter): Event => ({ type: 'CounterClosed', at, counter: counter.id })),
    { type: 'DayStarted', at, date, carried: { tickets: carried, counters } },
  ]
}

const stillHere = (ticket: Ticket, at: Instant): boolean =>
  at - Math.max(ticket.arrival, ticket.calledAt ?? 0, ticket.arrivedAt ?? 0) < stillHereMs

const stillStaffed = (counter: Counter, carried: readonly Ticket[], at: Instant): boolean =>
  at - counter.openedAt < stillHereMs || carried.some((ticket) => ticket.id === counter.ticket)

function backToErrandUnlessStaffed(ticket: Ticket, counters: readonly Counter[]): Ticket {
  const staffed = counters.some((counter) => counterLine(counter.id) === ticket.line)
  return staffed ? ticket : { ...ticket, line: errandLine(ticket.errand) }
}
