import type { Day } from './day.ts'
import { accept, type Decision, type Instant, refuse, type Ticket, type TicketId } from './words.ts'

/** So many others go first when somebody needs more time. */
const letBy = 2

/**
 * Somebody who waits needs more time: once, they stay behind the next two of their line, and keep their place among
 * all others. Only the one who asked changes places; another who arrived in the same millisecond as the second of the
 * two may go before them too.
 */
export function postpone(day: Day, id: TicketId, at: Instant): Decision {
  const ticket = day.tickets.get(id)
  if (!ticket) return refuse('ticket-is-unknown')
  if (ticket.state !== 'waiting') return refuse('ticket-is-not-waiting')
  if (ticket.postponed) return refuse('already-postponed')
  const last = behind(day, ticket, at)
  return last
    ? accept({ type: 'TicketPostponed', at, ticket: id, key: last.key + 1 })
    : refuse('nobody-to-let-by')
}

/** Whether asking for more time would be granted. */
export const mayPostpone = (day: Day, ticket: Ticket, at: Instant): boolean =>
  ticket.state === 'waiting' && !ticket.postponed && behind(day, ticket, at) !== undefined

/**
 * The last of those who would go first. Whoever came early for a booked time is let by at that time: behind them
 * everybody who comes until then would go first too.
 */
function behind(day: Day, ticket: Ticket, at: Instant): Ticket | undefined {
  const line = day.lines.get(ticket.line) ?? []
  const place = line.findIndex(({ id }) => id === ticket.id)
  const after = line.slice(place + 1).filter(({ key }) => key <= at)
  return after.slice(0, letBy).at(-1)
}
