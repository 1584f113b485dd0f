import { counterLine, type Day, errandLine, hasLeft } from './day.ts'
import type { Carried, Counter, DayDate, Event, GivenOn, Instant, Ticket } from './words.ts'

/** Whoever came or was called less than this long ago is still in the lobby when the date changes. */
export const stillHereMs = 4 * 3_600_000

/** Who is in the lobby when the date changes, and who must have gone without a word. */
export interface Here {
  readonly staying: readonly Ticket[]
  readonly forgotten: readonly Ticket[]
  /** Whoever was forgotten is no longer at one. */
  readonly counters: readonly Counter[]
}

export function hereAt(day: Day, at: Instant): Here {
  const here = [...day.tickets.values()].filter((ticket) => !hasLeft(ticket))
  const staying = here.filter((ticket) => stillHere(ticket, at))
  const ids = new Set(staying.map((ticket) => ticket.id))
  const counters = [...day.counters.values()].map((counter) => ({
    ...counter,
    ticket: counter.ticket && ids.has(counter.ticket) ? counter.ticket : null,
  }))
  return { staying, forgotten: here.filter((ticket) => !staying.includes(ticket)), counters }
}

/** What goes on of the day before, besides a crisis: its people, its counters, and what a rush has changed. */
type GoingOn = Here & Required<Pick<Carried, 'extra' | 'quick' | 'rush'>>

/** The facts that end one date and begin another: counters that do not go on are closed. */
export function beginDay(
  day: Day,
  at: Instant,
  date: DayDate,
  givenOn: GivenOn,
  { staying, forgotten, counters, extra, quick, rush }: GoingOn,
): readonly Event[] {
  const given = givenOn(date)
  const goOn = new Set(counters.map(({ id }) => id))
  const closed = [...day.counters.keys()].filter((counter) => !goOn.has(counter))
  const carried = {
    tickets: staying.map((ticket) => backToErrandUnlessStaffed(ticket, counters)),
    counters,
    ...(extra.length > 0 ? { extra } : {}),
    ...(quick.length > 0 ? { quick } : {}),
    ...(rush ? { rush } : {}),
    ...(day.crisis ? { crisis: day.crisis } : {}),
  }
  return [
    ...forgotten.map((ticket): Event => ({ type: 'TicketForgotten', at, ticket: ticket.id })),
    ...closed.map((counter): Event => ({ type: 'CounterClosed', at, counter })),
    { type: 'DayStarted', at, date, carried, ...(Object.keys(given).length > 0 ? { given } : {}) },
  ]
}

const stillHere = (ticket: Ticket, at: Instant): boolean =>
  at - Math.max(ticket.arrival, ticket.calledAt ?? 0, ticket.arrivedAt ?? 0) < stillHereMs

function backToErrandUnlessStaffed(ticket: Ticket, counters: readonly Counter[]): Ticket {
  const staffed = counters.some((counter) => counterLine(counter.id) === ticket.line)
  // A step of yesterday is not taken back.
  const here = { ...ticket, step: null }
  return staffed ? here : { ...here, line: errandLine(ticket.errand) }
}
