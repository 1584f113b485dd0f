import { type Day, hasLeft } from './day.ts'
import { ticketAt } from './serve.ts'
import { accept, type CommandOf, type Decision, type Instant, refuse, type TicketId } from './words.ts'

/** Sets a person aside (a photo is missing, a form is filled in) so that the counter is free for others. */
export function park(
  day: Day,
  { counter, ticket: id, reason, minutes = null }: CommandOf<'Park'>,
  at: Instant,
): Decision {
  const ticket = ticketAt(day, counter, id)
  if (typeof ticket === 'string') return refuse(ticket)
  const backAt = minutes === null ? null : at + minutes * 60_000
  return accept({ type: 'TicketParked', at, ticket: id, counter, reason, backAt })
}

/** Back to the line, with the waited time: mostly the front of it. */
export function resume(day: Day, id: TicketId, at: Instant): Decision {
  const ticket = day.tickets.get(id)
  if (!ticket) return refuse('ticket-is-unknown')
  if (ticket.state !== 'parked') return refuse('ticket-is-not-parked')
  return accept({ type: 'TicketResumed', at, ticket: id })
}

/** The person leaves before being served. */
export function withdraw(day: Day, id: TicketId, at: Instant): Decision {
  const ticket = day.tickets.get(id)
  if (!ticket) return refuse('ticket-is-unknown')
  if (hasLeft(ticket)) return refuse('ticket-has-left')
  if (ticket.state === 'serving') return refuse('counter-is-busy')
  return accept({ type: 'TicketWithdrawn', at, ticket: id })
}
