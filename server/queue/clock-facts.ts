import type { MutableDay } from './change.ts'
import type { Day } from './day.ts'
import type { Away, Counter, Crisis, EventOf, Instant, Ticket } from './words.ts'

/** Moves all instants of the day; what was done before can no longer be taken back. */
export function clockSet(day: MutableDay, { at, was }: EventOf<'ClockSet'>): void {
  const by = at - was
  const { tickets, counters, crisis } = movedBy(day, by)
  day.tickets = tickets
  day.counters = counters
  day.crisis = crisis
  // All keys move alike, so every line keeps its order.
  for (const [name, line] of day.lines)
    day.lines.set(
      name,
      line.map((ticket) => tickets.get(ticket.id) ?? ticket),
    )
  day.calls = day.calls.map((call) => ({ ...call, at: call.at + by }))
}

/** Tickets, counters and what stands above them, with all their instants moved by so many milliseconds. */
export const movedBy = (day: Day, by: number) => ({
  tickets: new Map([...day.tickets].map(([id, ticket]) => [id, movedTicket(ticket, by)] as const)),
  counters: new Map(
    [...day.counters].map(
      ([id, counter]): [string, Counter] => [id, { ...counter, openedAt: counter.openedAt + by }] as const,
    ),
  ),
  crisis: movedCrisis(day.crisis, by),
})

const movedCrisis = (crisis: Crisis | null, by: number): Crisis | null =>
  crisis && { ...crisis, at: crisis.at + by }

/** A booked time was agreed by right clocks, and stays. */
const movedTicket = (ticket: Ticket, by: number): Ticket => ({
  ...ticket,
  arrival: ticket.arrival + by,
  key: ticket.key + by,
  calledAt: movedInstant(ticket.calledAt, by),
  arrivedAt: movedInstant(ticket.arrivedAt, by),
  parked: ticket.parked && { ...ticket.parked, backAt: movedInstant(ticket.parked.backAt, by) },
  away: ticket.away && movedAway(ticket.away, by),
  step: null,
})

const movedInstant = (at: Instant | null, by: number): Instant | null => (at === null ? null : at + by)

const dayMs = 86_400_000

/**
 * They come by their own watch, at the hour that their slip or phone told. Where that is later than the hour that was
 * meant, the place is kept so much longer: a wrong clock of ours costs nobody a place.
 */
function movedAway({ from, until, keptUntil }: Away, by: number): Away {
  const hoursBack = ((-by % dayMs) + dayMs) % dayMs
  const laterMs = hoursBack < dayMs / 2 ? hoursBack : 0
  return { from: from + by, until: until + by, keptUntil: keptUntil + by + laterMs }
}
