import type { Day } from './queue/day.ts'
import type { Ticket, TicketState } from './queue/words.ts'

/** What a booked time has become today. */
export interface Booked {
  /** Its ticket that still counts, or null. */
  readonly ticket: Ticket | null
  /** The key under which it becomes a ticket: the next one where an earlier ticket's person has left. */
  readonly key: string
}

const left: ReadonlySet<TicketState> = new Set(['served', 'absent', 'withdrawn', 'forgotten'])

/** Finds the ticket of a booked time by its arrival key; whoever left and comes back may have another. */
export function bookedToday(day: Day, arrivalKey: string): Booked {
  let key = arrivalKey
  for (;;) {
    const id = day.ticketByKey.get(key)
    if (id === undefined) return { ticket: null, key }
    const ticket = day.tickets.get(id)
    if (ticket && !left.has(ticket.state)) return { ticket, key }
    key = `${arrivalKey}.${id}`
  }
}
