import type { Day } from './day.ts'
import { placeIn } from './line.ts'
import type { Counter, CounterId, Ticket, TicketId } from './words.ts'

/** The day as only facts may change it. */
export type MutableDay = {
  -readonly [K in keyof Day]: Day[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B extends readonly Ticket[] ? Ticket[] : B>
    : Day[K] extends ReadonlySet<infer A>
      ? Set<A>
      : Day[K]
}

/** Changes a ticket, which stands in its line exactly while it waits; the step before can no longer be taken back. */
export function changeTicket(day: MutableDay, id: TicketId, patch: Partial<Ticket>): void {
  const before = day.tickets.get(id)
  if (!before) return
  if (before.state === 'waiting') leaveLine(day, before)
  addTicket(day, { ...before, step: null, ...patch })
}

/** Puts a ticket into the day, and into its line if it waits. */
export function addTicket(day: MutableDay, ticket: Ticket): void {
  day.tickets.set(ticket.id, ticket)
  if (ticket.state !== 'waiting') return
  const line = day.lines.get(ticket.line)
  if (line) line.splice(placeIn(line, ticket), 0, ticket)
  else day.lines.set(ticket.line, [ticket])
}

function leaveLine(day: MutableDay, ticket: Ticket): void {
  const line = day.lines.get(ticket.line)
  line?.splice(placeIn(line, ticket), 1)
}

/** The ticket goes away from its counter, if it was at one, and the counter is free. */
export function leaveCounter(day: MutableDay, id: TicketId, patch: Partial<Ticket>): void {
  const counter = day.tickets.get(id)?.counter
  if (counter) changeCounter(day, counter, { ticket: null })
  changeTicket(day, id, { counter: null, calls: 0, ...patch })
}

export function changeCounter(day: MutableDay, id: CounterId, patch: Partial<Counter>): void {
  const counter = day.counters.get(id)
  if (counter) day.counters.set(id, { ...counter, ...patch })
}
