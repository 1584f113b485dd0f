import type { Day } from './day.ts'
import {
  type Away,
  accept,
  type CommandOf,
  type Decision,
  type Event,
  type Instant,
  refuse,
  type Ticket,
  type TicketId,
} from './words.ts'

/**
 * Somebody who waits leaves the lobby until a time. Nobody calls them meanwhile, and their key stays as it is: back in
 * time they stand where they would have stood, so nobody who waited on is called later than if they had stayed.
 */
export function leaveUntil(day: Day, { ticket: id, away }: CommandOf<'LeaveUntil'>, at: Instant): Decision {
  const ticket = day.tickets.get(id)
  if (!ticket) return refuse('ticket-is-unknown')
  if (ticket.state !== 'waiting') return refuse('ticket-is-not-waiting')
  return accept(leavesUntil(id, away, at))
}

/** The fact that somebody has left until a time. */
export const leavesUntil = (ticket: TicketId, away: Away, at: Instant): Event => ({
  type: 'TicketLeftUntil',
  at,
  ticket,
  away,
})

/**
 * Back in the lobby. Early or in time: the old place, mostly the front. Later than the place was kept: an ordinary one,
 * as if they had come now, with the head start of their class.
 */
export function comeBack(day: Day, id: TicketId, at: Instant): Decision {
  const ticket = day.tickets.get(id)
  if (!ticket) return refuse('ticket-is-unknown')
  if (ticket.state !== 'away' || !ticket.away) return refuse('ticket-is-not-away')
  const key = at <= ticket.away.keptUntil ? ticket.key : Math.max(ticket.key, at - headStartMs(ticket))
  return accept({ type: 'TicketCameBack', at, ticket: id, key })
}

/** More time that was asked for before has used a head start up. */
const headStartMs = ({ arrival, bookedAt, key }: Ticket): number =>
  Math.max(0, Math.max(arrival, bookedAt ?? 0) - key)
