import type { Day } from './day.ts'
import {
  accept,
  type CommandOf,
  type CounterId,
  type Decision,
  type Instant,
  type Refusal,
  refuse,
  type Ticket,
  type TicketId,
} from './words.ts'

/** The ticket that was called to or is being served at this counter, or why it is not. */
export function ticketAt(day: Day, counter: CounterId, id: TicketId): Ticket | Refusal {
  const ticket = day.tickets.get(id)
  if (!ticket) return 'ticket-is-unknown'
  return ticket.counter === counter ? ticket : 'ticket-is-not-at-this-counter'
}

/** The called person stands at the counter: handling begins. */
export function arrive(day: Day, { counter, ticket: id }: CommandOf<'Arrive'>, at: Instant): Decision {
  const ticket = ticketAt(day, counter, id)
  if (typeof ticket === 'string') return refuse(ticket)
  if (ticket.state !== 'called') return refuse('ticket-is-not-called')
  return accept({ type: 'TicketArrived', at, ticket: id, counter })
}

/** The help is over; with another errand on the ticket the person goes on to its line, with the waited time. */
export function finish(
  day: Day,
  { counter, ticket: id, outcome, why = null }: CommandOf<'Finish'>,
  at: Instant,
): Decision {
  const ticket = ticketAt(day, counter, id)
  if (typeof ticket === 'string') return refuse(ticket)
  const onward = ticket.next[0] ?? null
  return accept({ type: 'TicketFinished', at, ticket: id, counter, outcome, why, onward })
}

/** Called and not there; only after the published number of calls. */
export function markAbsent(day: Day, command: CommandOf<'MarkAbsent'>, at: Instant): Decision {
  const ticket = ticketAt(day, command.counter, command.ticket)
  if (typeof ticket === 'string') return refuse(ticket)
  if (ticket.state !== 'called') return refuse('ticket-is-not-called')
  if (ticket.calls < command.minimumCalls) return refuse('call-once-more-first')
  return accept({ type: 'TicketAbsent', at, ticket: ticket.id, counter: command.counter })
}
