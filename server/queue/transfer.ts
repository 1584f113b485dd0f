import { type Day, errandLine, hasLeft } from './day.ts'
import { ticketAt } from './serve.ts'
import { accept, type CommandOf, type Decision, type Instant, refuse, type TicketId } from './words.ts'

/** Sends the person on to another errand's line or to one counter; number and waited time stay. */
export function transfer(day: Day, command: CommandOf<'Transfer'>, at: Instant): Decision {
  const { counter, to } = command
  const ticket = ticketAt(day, counter, command.ticket)
  if (typeof ticket === 'string') return refuse(ticket)
  if ('counter' in to) {
    if (to.counter === counter) return refuse('ticket-is-already-there')
    if (!day.counters.has(to.counter)) return refuse('counter-is-closed')
  } else if (errandLine(to.errand) === ticket.line) return refuse('ticket-is-already-there')
  return accept({ type: 'TicketTransferred', at, ticket: ticket.id, counter, to })
}

/** Something is told about somebody who is here. */
export function noteTicket(day: Day, id: TicketId, at: Instant): Decision {
  const ticket = day.tickets.get(id)
  if (!ticket) return refuse('ticket-is-unknown')
  if (hasLeft(ticket)) return refuse('ticket-has-left')
  return accept({ type: 'TicketNoted', at, ticket: id })
}

/** A second thing to settle in the same visit: it comes after the first, without a new number. */
export function addErrand(day: Day, command: CommandOf<'AddErrand'>, at: Instant): Decision {
  const ticket = day.tickets.get(command.ticket)
  if (!ticket) return refuse('ticket-is-unknown')
  if (hasLeft(ticket)) return refuse('ticket-has-left')
  const there = ticket.errand === command.errand || ticket.next.includes(command.errand)
  if (there) return refuse('errand-is-already-on-the-ticket')
  return accept({ type: 'ErrandAdded', at, ticket: ticket.id, errand: command.errand })
}
