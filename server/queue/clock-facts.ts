import type { MutableDay } from './change.ts'
import type { Day } from './day.ts'
import type { Counter, EventOf, Instant, Ticket } from './words.ts'

/** Moves all instants of the day; what was done before can no longer be taken back. */
export function clockSet(day: MutableDay, { at, was }: EventOf<'ClockSet'>): void {
  const by = at - was
  const { tickets, counters } = movedBy(day, by)
  day.tickets = tickets
  day.counters = counters
  // All keys move alike, so every line keeps its order.
  for (const [name, line] of day.lines)
    day.lines.set(
      name,
      line.map((ticket) => tickets.get(ticket.id) ?? ticket),
    )
  day.calls = day.calls.map((call) => ({ ...call, at: call.at + by }))
}

/** Tickets and counters with all their instants moved by so many milliseconds. */
export const movedBy = (day: Day, by: number) => ({
  tickets: new Map([...day.tickets].map(([id, ticket]) => [id, movedTicket(ticket, by)] as const)),
  counters: new Map(
    [...day.counters].map(
      ([id, counter]): [string, Counter] => [id, { ...counter, openedAt: counter.openedAt + by }] as const,
    ),
  ),
})

/** A booked time was agreed by right clocks, and stays. */
const movedTicket = (ticket: Ticket, by: number): Ticket => ({
  ...ticket,
  arrival: ticket.arrival + by,
  key: ticket.key + by,
  calledAt: movedInstant(ticket.calledAt, by),
  arrivedAt: movedInstant(ticket.arrivedAt, by),
  parked: ticket.parked && { ...ticket.parked, backAt: movedInstant(ticket.parked.backAt, by) },
  step: null,
})

const movedInstant = (at: Instant | null, by: number): Instant | null => (at === null ? null : at + by)
