import type { HookEvent } from '../contract/hook-events.ts'
import type { Event, TicketId } from '../queue/words.ts'

/** What other programs get to know of a fact; nothing of it is about a person. */
export interface Happening {
  readonly type: HookEvent
  /** The ticket that it is about; it is told by another name. */
  readonly ticket: TicketId | null
  readonly data: Readonly<Record<string, string | number | boolean | null>>
}

/**
 * From a fact to what is told of it; null for what is told to nobody. Class, language and wishes are left out: they
 * may say something about somebody.
 */
export function happeningOf(event: Event): Happening | null {
  const of = (type: HookEvent, data: Happening['data'] = {}): Happening => ({
    type,
    ticket: 'ticket' in event ? event.ticket : null,
    data,
  })
  switch (event.type) {
    case 'TicketIssued':
      return of('ticket.issued', { booked: event.bookedAt !== null })
    case 'TicketCalled':
      return of('ticket.called', { counter: event.counter })
    case 'TicketRecalled':
      return of('ticket.recalled', { counter: event.counter })
    case 'TicketArrived':
      return of('ticket.arrived', { counter: event.counter })
    case 'TicketFinished':
      return of('ticket.served', { counter: event.counter, outcome: event.outcome, onward: event.onward })
    case 'TicketAbsent':
      return of('ticket.absent', { counter: event.counter })
    case 'TicketWithdrawn':
      return of('ticket.left')
    case 'TicketParked':
      return of('ticket.parked', { counter: event.counter })
    case 'TicketResumed':
      return of('ticket.resumed')
    case 'TicketTransferred':
      return of('ticket.transferred', { counter: event.counter, ...sentTo(event.to) })
    case 'StepUndone':
      return of('ticket.undone', { counter: event.counter, undone: undone[event.step] ?? null })
    case 'CounterOpened':
      return of('counter.opened', { counter: event.counter })
    case 'CounterPaused':
      return of('counter.paused', { counter: event.counter })
    case 'CounterClosed':
      return of('counter.closed', { counter: event.counter })
    case 'DayClosed':
      return of('day.closed')
    case 'DayReopened':
      return of('day.reopened')
    default:
      return null
  }
}

/** Which message is not true any more: the last of this kind about the visit. */
const undone: Readonly<Record<string, HookEvent>> = {
  TicketCalled: 'ticket.called',
  TicketArrived: 'ticket.arrived',
  TicketFinished: 'ticket.served',
  TicketAbsent: 'ticket.absent',
  TicketParked: 'ticket.parked',
  TicketTransferred: 'ticket.transferred',
}

const sentTo = (to: { readonly errand: string } | { readonly counter: string }) =>
  'errand' in to ? { toErrand: to.errand, toCounter: null } : { toErrand: null, toCounter: to.counter }
