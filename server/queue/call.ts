import { type Day, hasLeft } from './day.ts'
import { nextInLine } from './line.ts'
import { ticketAt } from './serve.ts'
import {
  accept,
  type CommandOf,
  type Counter,
  type Decision,
  type Instant,
  type Refusal,
  refuse,
  type TicketId,
  type TicketState,
} from './words.ts'

/** Calls whoever is next in line for an errand that this counter serves. */
export function callNext(day: Day, { counter, holding }: CommandOf<'CallNext'>, at: Instant): Decision {
  const desk = freeCounter(day, counter, holding)
  if (typeof desk === 'string') return refuse(desk)
  const next = nextInLine(day, desk)
  if (!next) return refuse('line-is-empty')
  return accept({ type: 'TicketCalled', at, ticket: next.id, counter })
}

/** Whoever stands before a clerk is here, whatever was agreed. */
const mayBeChosen: ReadonlySet<TicketState> = new Set(['waiting', 'parked', 'away'])

/** Calls one chosen person, who waits, is parked or has come back without a word. */
export function callTicket(day: Day, command: CommandOf<'CallTicket'>, at: Instant): Decision {
  const { counter, holding, ticket: id } = command
  const desk = freeCounter(day, counter, holding)
  if (typeof desk === 'string') return refuse(desk)
  const ticket = day.tickets.get(id)
  if (!ticket) return refuse('ticket-is-unknown')
  if (hasLeft(ticket)) return refuse('ticket-has-left')
  if (!mayBeChosen.has(ticket.state)) return refuse('ticket-is-not-waiting')
  return accept({ type: 'TicketCalled', at, ticket: id, counter })
}

/** Calls the same number once more. */
export function recall(day: Day, { counter, ticket: id }: CommandOf<'Recall'>, at: Instant): Decision {
  const ticket = ticketAt(day, counter, id)
  if (typeof ticket === 'string') return refuse(ticket)
  if (ticket.state !== 'called') return refuse('ticket-is-not-called')
  return accept({ type: 'TicketRecalled', at, ticket: id, counter })
}

function freeCounter(day: Day, id: string, holding: TicketId | null): Counter | Refusal {
  const desk = day.counters.get(id)
  if (!desk) return 'counter-is-closed'
  if (desk.ticket !== holding) return 'another-ticket-is-at-the-counter'
  if (desk.ticket) return 'counter-is-busy'
  return desk.state === 'paused' ? 'counter-is-paused' : desk
}
