import { type Day, hasLeft } from './day.ts'
import { accept, type Decision, type Event, type Instant, refuse } from './words.ts'

/** No more tickets today; whoever still waits is told so, and every counter closes. */
export function closeDay(day: Day, at: Instant): Decision {
  if (day.closed) return refuse('day-is-closed')
  if ([...day.counters.values()].some((counter) => counter.ticket)) return refuse('somebody-is-at-a-counter')
  const left = [...day.tickets.values()].filter((ticket) => !hasLeft(ticket))
  return accept(
    ...left.map((ticket): Event => ({ type: 'TicketForgotten', at, ticket: ticket.id })),
    ...[...day.counters.keys()].map((counter): Event => ({ type: 'CounterClosed', at, counter })),
    { type: 'DayClosed', at },
  )
}

/** Takes back a closing: tickets can be given again. */
export function reopenDay(day: Day, at: Instant): Decision {
  return day.closed ? accept({ type: 'DayReopened', at }) : refuse('day-is-open')
}
