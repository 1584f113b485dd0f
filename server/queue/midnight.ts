import { counterLine, type Day, errandLine, hasLeft } from './day.ts'
import { replay } from './evolve.ts'
import type { Counter, DayDate, Event, GivenOn, Instant, Ticket } from './words.ts'

/** Whoever came or was called less than this long ago is still in the lobby when the date changes. */
const stillHereMs = 4 * 3_600_000

/** The facts that end one date and begin the next: who is still here is carried over, others were forgotten. */
export function startDay(
  day: Day,
  at: Instant,
  date: DayDate,
  givenOn: GivenOn = () => ({}),
): readonly Event[] {
  const given = givenOn(date)
  const here = [...day.tickets.values()].filter((ticket) => !hasLeft(ticket))
  const staying = here.filter((ticket) => stillHere(ticket, at))
  const forgotten = here.filter((ticket) => !staying.includes(ticket))
  const counters = stillStaffed(day, staying, at)
  const staffed = new Set(counters.map((counter) => counter.id))
  const unstaffed = [...day.counters.keys()].filter((counter) => !staffed.has(counter))
  const tickets = staying.map((ticket) => backToErrandUnlessStaffed(ticket, counters))
  const extra = day.extraCounters.filter(({ id }) => staffed.has(id))
  const carried = {
    tickets,
    counters,
    ...(extra.length > 0 ? { extra } : {}),
    ...(day.crisis ? { crisis: day.crisis } : {}),
  }
  return [
    ...forgotten.map((ticket): Event => ({ type: 'TicketForgotten', at, ticket: ticket.id })),
    ...unstaffed.map((counter): Event => ({ type: 'CounterClosed', at, counter })),
    { type: 'DayStarted', at, date, carried, ...(Object.keys(given).length > 0 ? { given } : {}) },
  ]
}

/** The day as it is at `at`: a later date finds only who is still here, before anything has happened in it. */
export function dayAt(day: Day, at: Instant, date: DayDate): Day {
  return date <= day.date ? day : replay(startDay(day, at, date).slice(-1))
}

const stillHere = (ticket: Ticket, at: Instant): boolean =>
  at - Math.max(ticket.arrival, ticket.calledAt ?? 0, ticket.arrivedAt ?? 0) < stillHereMs

/** Counters that opened lately or have somebody; whoever was forgotten is no longer at one. */
function stillStaffed(day: Day, staying: readonly Ticket[], at: Instant): Counter[] {
  const ids = new Set(staying.map((ticket) => ticket.id))
  return [...day.counters.values()]
    .map((counter) => ({
      ...counter,
      ticket: counter.ticket && ids.has(counter.ticket) ? counter.ticket : null,
    }))
    .filter((counter) => counter.ticket || at - counter.openedAt < stillHereMs)
}

function backToErrandUnlessStaffed(ticket: Ticket, counters: readonly Counter[]): Ticket {
  const staffed = counters.some((counter) => counterLine(counter.id) === ticket.line)
  // A step of yesterday is not taken back.
  const here = { ...ticket, step: null }
  return staffed ? here : { ...here, line: errandLine(ticket.errand) }
}
