import { callsKept, counterLine, type Day, errandLine } from './day.ts'
import { keyOf, placeIn } from './line.ts'
import type { Counter, CounterId, Event, EventOf, LineId, Ticket, TicketId } from './words.ts'

type MutableDay = {
  -readonly [K in keyof Day]: Day[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B extends readonly Ticket[] ? Ticket[] : B>
    : Day[K] extends ReadonlySet<infer A>
      ? Set<A>
      : Day[K]
}

/** A day with nothing in it yet. */
export const emptyDay = (): Day => ({
  date: '',
  closed: false,
  tickets: new Map(),
  counters: new Map(),
  lines: new Map(),
  lastSequence: new Map(),
  ticketByKey: new Map(),
  carriedNumbers: new Set(),
  issued: 0,
  calls: [],
})

/** Plays a log to the day that it tells of. */
export function replay(events: Iterable<Event>): Day {
  const day = emptyDay()
  for (const event of events) evolve(day, event)
  return day
}

/**
 * Adds one fact to the day, in place: a day has one owner, and copying it for each fact would make a rush slower
 * the longer it lasts.
 */
export function evolve(readable: Day, event: Event): void {
  const day = readable as MutableDay
  switch (event.type) {
    case 'DayStarted':
      return startDay(day, event)
    case 'TicketIssued':
      return issue(day, event)
    case 'CounterOpened':
      return void openCounter(day, event)
    case 'CounterPaused':
      return setCounter(day, event.counter, { state: 'paused' })
    case 'CounterClosed':
      return closeCounter(day, event.counter)
    case 'TicketCalled':
      return call(day, event)
    case 'TicketRecalled':
      change(day, event.ticket, (ticket) => ({ calls: ticket.calls + 1 }))
      return noteCall(day, event)
    case 'TicketArrived':
      return change(day, event.ticket, () => ({ state: 'serving', arrivedAt: event.at }))
    case 'TicketFinished':
      return finish(day, event)
    case 'TicketAbsent':
      return leaveCounter(day, event.ticket, { state: 'absent' })
    case 'TicketParked':
      return leaveCounter(day, event.ticket, { state: 'parked' })
    case 'TicketResumed':
      return change(day, event.ticket, (ticket) => ({ state: 'waiting', line: errandLine(ticket.errand) }))
    case 'TicketTransferred':
      return transfer(day, event)
    case 'ErrandAdded':
      return change(day, event.ticket, (ticket) => ({ next: [...ticket.next, event.errand] }))
    case 'TicketWithdrawn':
      return leaveCounter(day, event.ticket, { state: 'withdrawn' })
    case 'TicketForgotten':
      return leaveCounter(day, event.ticket, { state: 'forgotten' })
    case 'DayClosed':
      day.closed = true
      return
    case 'DayReopened':
      day.closed = false
  }
}

function startDay(day: MutableDay, { date, carried }: EventOf<'DayStarted'>): void {
  day.date = date
  day.closed = false
  day.issued = 0
  day.calls = []
  for (const part of [day.tickets, day.counters, day.lines, day.lastSequence, day.ticketByKey]) part.clear()
  day.carriedNumbers = new Set(carried.tickets.map((ticket) => ticket.number))
  for (const counter of carried.counters) day.counters.set(counter.id, counter)
  for (const ticket of carried.tickets) {
    day.tickets.set(ticket.id, ticket)
    if (ticket.idempotencyKey) day.ticketByKey.set(ticket.idempotencyKey, ticket.id)
    if (ticket.state === 'waiting') joinLine(day, ticket)
  }
}

function issue(day: MutableDay, event: EventOf<'TicketIssued'>): void {
  day.issued += 1
  const ticket: Ticket = {
    id: event.ticket,
    number: event.number,
    order: day.issued,
    language: event.language,
    class: event.class,
    arrival: event.at,
    key: keyOf(event.at, event.headStartMinutes),
    errand: event.errand,
    line: errandLine(event.errand),
    state: 'waiting',
    next: [],
    counter: null,
    calls: 0,
    calledAt: null,
    arrivedAt: null,
    idempotencyKey: event.idempotencyKey,
  }
  day.tickets.set(ticket.id, ticket)
  day.lastSequence.set(event.letter, event.sequence)
  if (event.idempotencyKey) day.ticketByKey.set(event.idempotencyKey, ticket.id)
  joinLine(day, ticket)
}

function openCounter(day: MutableDay, event: EventOf<'CounterOpened'>): void {
  const before = day.counters.get(event.counter)
  const openedAt = before?.openedAt ?? event.at
  const ticket = before?.ticket ?? null
  day.counters.set(event.counter, {
    id: event.counter,
    serves: event.serves,
    state: 'open',
    openedAt,
    ticket,
  })
}

/** Those who were sent to this counter alone go back to the line of their errand, with their waited time. */
function closeCounter(day: MutableDay, counter: CounterId): void {
  day.counters.delete(counter)
  const line = counterLine(counter)
  for (const ticket of [...(day.lines.get(line) ?? [])]) {
    change(day, ticket.id, () => ({ line: errandLine(ticket.errand) }))
  }
}

function call(day: MutableDay, { ticket, counter, at }: EventOf<'TicketCalled'>): void {
  change(day, ticket, () => ({ state: 'called', counter, calls: 1, calledAt: at, arrivedAt: null }))
  setCounter(day, counter, { ticket })
  noteCall(day, { ticket, counter, at })
}

function noteCall(
  day: MutableDay,
  { ticket: id, counter, at }: Omit<EventOf<'TicketRecalled'>, 'type'>,
): void {
  const ticket = day.tickets.get(id)
  if (!ticket) return
  const order = (day.calls[0]?.order ?? 0) + 1
  const call = { order, ticket: id, number: ticket.number, language: ticket.language, counter, at }
  day.calls = [call, ...day.calls].slice(0, callsKept)
}

function finish(day: MutableDay, { ticket, onward }: EventOf<'TicketFinished'>): void {
  if (onward === null) return leaveCounter(day, ticket, { state: 'served' })
  const next = day.tickets.get(ticket)?.next.slice(1) ?? []
  leaveCounter(day, ticket, { state: 'waiting', errand: onward, line: errandLine(onward), next })
}

function transfer(day: MutableDay, { ticket, to }: EventOf<'TicketTransferred'>): void {
  if ('errand' in to) {
    return leaveCounter(day, ticket, { state: 'waiting', errand: to.errand, line: errandLine(to.errand) })
  }
  leaveCounter(day, ticket, { state: 'waiting', line: counterLine(to.counter) })
}

function leaveCounter(day: MutableDay, id: TicketId, patch: Partial<Ticket>): void {
  const at = day.tickets.get(id)?.counter
  if (at && day.counters.get(at)?.ticket === id) setCounter(day, at, { ticket: null })
  change(day, id, () => ({ counter: null, calls: 0, ...patch }))
}

function setCounter(day: MutableDay, id: CounterId, patch: Partial<Counter>): void {
  const counter = day.counters.get(id)
  if (counter) day.counters.set(id, { ...counter, ...patch })
}

function change(day: MutableDay, id: TicketId, patch: (ticket: Ticket) => Partial<Ticket>): void {
  const before = day.tickets.get(id)
  if (!before) return
  const after = { ...before, ...patch(before) }
  if (before.state === 'waiting') leaveLine(day, before)
  day.tickets.set(id, after)
  if (after.state === 'waiting') joinLine(day, after)
}

function joinLine(day: MutableDay, ticket: Ticket): void {
  const line = day.lines.get(ticket.line)
  if (!line) day.lines.set(ticket.line, [ticket])
  else line.splice(placeIn(line, ticket), 0, ticket)
}

function leaveLine(day: MutableDay, ticket: Ticket): void {
  const line = day.lines.get(ticket.line as LineId)
  line?.splice(placeIn(line, ticket), 1)
}
