import { addTicket, changeCounter, changeTicket, leaveCounter, type MutableDay } from './change.ts'
import { callsKept, counterLine, errandLine } from './day.ts'
import { keyOf } from './line.ts'
import { lineOf, stepOf } from './undo.ts'
import type { Call, EventOf, Step } from './words.ts'

export function issued(day: MutableDay, event: EventOf<'TicketIssued'>): void {
  day.lastOrder += 1
  day.lastSequence.set(event.letter, event.sequence)
  if (event.idempotencyKey) day.ticketByKey.set(event.idempotencyKey, event.ticket)
  addTicket(day, {
    id: event.ticket,
    number: event.number,
    order: day.lastOrder,
    language: event.language,
    class: event.class,
    arrival: event.at,
    key: keyOf(Math.max(event.at, event.bookedAt ?? 0), event.headStartMinutes),
    cameFor: event.errand,
    errand: event.errand,
    line: event.onlyAt ? counterLine(event.onlyAt) : errandLine(event.errand),
    state: 'waiting',
    next: [],
    counter: null,
    calls: 0,
    calledAt: null,
    arrivedAt: null,
    idempotencyKey: event.idempotencyKey,
    // Facts from before these were kept do not say.
    paper: event.paper ?? false,
    postponed: false,
    behalf: event.behalf ?? false,
    bookedAt: event.bookedAt ?? null,
    parked: null,
    away: null,
    step: null,
  })
}

export function called(day: MutableDay, event: EventOf<'TicketCalled'>): void {
  const { ticket, counter, at } = event
  const step = stepOf(day, event)
  changeTicket(day, ticket, {
    state: 'called',
    counter,
    calls: 1,
    calledAt: at,
    arrivedAt: null,
    parked: null,
    away: null,
    step,
  })
  changeCounter(day, counter, { ticket })
  noteCall(day, { ticket, counter, at })
}

export function recalled(day: MutableDay, { ticket, counter, at }: EventOf<'TicketRecalled'>): void {
  changeTicket(day, ticket, { calls: (day.tickets.get(ticket)?.calls ?? 0) + 1 })
  noteCall(day, { ticket, counter, at })
}

/** Keeps what a wall shows of a call. */
export function noteCall(
  day: MutableDay,
  { ticket, counter, at }: Pick<Call, 'ticket' | 'counter' | 'at'>,
): void {
  const known = day.tickets.get(ticket)
  if (!known) return
  const order = (day.calls[0]?.order ?? 0) + 1
  const call = { order, ticket, number: known.number, language: known.language, counter, at }
  day.calls = [call, ...day.calls].slice(0, callsKept)
}

export function arrived(day: MutableDay, event: EventOf<'TicketArrived'>): void {
  const step = stepOf(day, event)
  changeTicket(day, event.ticket, { state: 'serving', arrivedAt: event.at, step })
}

export function finished(day: MutableDay, event: EventOf<'TicketFinished'>): void {
  const step = stepOf(day, event)
  if (event.onward) goOn(day, event.ticket, event.onward, step)
  else leaveCounter(day, event.ticket, { state: 'served', step })
}

export function absent(day: MutableDay, event: EventOf<'TicketAbsent'>): void {
  leaveCounter(day, event.ticket, { state: 'absent', step: stepOf(day, event) })
}

export function parked(day: MutableDay, event: EventOf<'TicketParked'>): void {
  const { ticket, reason, counter: by, backAt = null } = event
  leaveCounter(day, ticket, { state: 'parked', parked: { reason, by, backAt }, step: stepOf(day, event) })
}

export function transferred(day: MutableDay, event: EventOf<'TicketTransferred'>): void {
  const { ticket, to } = event
  const step = stepOf(day, event)
  if ('errand' in to) goOn(day, ticket, to.errand, step)
  else leaveCounter(day, ticket, { state: 'waiting', line: counterLine(to.counter), step })
}

export function resumed(day: MutableDay, { ticket: id }: EventOf<'TicketResumed'>): void {
  const ticket = day.tickets.get(id)
  if (ticket) changeTicket(day, id, { state: 'waiting', line: errandLine(ticket.errand), parked: null })
}

/** The one counter that they were sent to may have closed while they were away. */
export function cameBack(day: MutableDay, { ticket: id, key }: EventOf<'TicketCameBack'>): void {
  const ticket = day.tickets.get(id)
  if (ticket) changeTicket(day, id, { state: 'waiting', key, line: lineOf(day, ticket), away: null })
}

export function errandAdded(day: MutableDay, { ticket, errand }: EventOf<'ErrandAdded'>): void {
  changeTicket(day, ticket, { next: [...(day.tickets.get(ticket)?.next ?? []), errand] })
}

/** Waits for another errand, which is then no longer one of those still to come. */
function goOn(day: MutableDay, id: string, errand: string, step: Step | null): void {
  const next = day.tickets.get(id)?.next.filter((later) => later !== errand) ?? []
  leaveCounter(day, id, { state: 'waiting', errand, line: errandLine(errand), next, step })
}
