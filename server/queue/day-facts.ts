import { addTicket, changeTicket, type MutableDay } from './change.ts'
import { counterLine, errandLine } from './day.ts'
import { noteCall } from './ticket-facts.ts'
import type { EventOf, Ticket } from './words.ts'

export function dayStarted(day: MutableDay, { date, carried, given = {} }: EventOf<'DayStarted'>): void {
  day.date = date
  day.closed = false
  day.crisis = carried.crisis ?? null
  day.calls = []
  day.rush = carried.rush ?? null
  day.extraCounters = carried.extra ?? []
  for (const part of [
    day.tickets,
    day.counters,
    day.lines,
    day.lastSequence,
    day.ticketByKey,
    day.quickLanes,
  ])
    part.clear()
  for (const counter of carried.quick ?? []) day.quickLanes.add(counter)
  for (const [letter, sequence] of Object.entries(given)) day.lastSequence.set(letter, sequence)
  day.carriedNumbers = new Set(carried.tickets.map((ticket) => ticket.number))
  day.lastOrder = carried.tickets.reduce((last, ticket) => Math.max(last, ticket.order), 0)
  for (const counter of carried.counters) day.counters.set(counter.id, counter)
  for (const ticket of carried.tickets) {
    // Facts from before these were kept do not say.
    addTicket(day, {
      ...ticket,
      behalf: ticket.behalf ?? false,
      bookedAt: ticket.bookedAt ?? null,
      postponed: ticket.postponed ?? false,
      parked: ticket.parked ?? null,
      away: ticket.away ?? null,
      step: null,
    })
    if (ticket.idempotencyKey) day.ticketByKey.set(ticket.idempotencyKey, ticket.id)
  }
  callsOf(carried.tickets).forEach((call) => {
    noteCall(day, call)
  })
}

/** Whoever was called just before midnight is still on the way to the counter. */
const callsOf = (tickets: readonly Ticket[]) =>
  tickets
    .flatMap(({ id, state, counter, calledAt }) =>
      state === 'called' && counter && calledAt ? [{ ticket: id, counter, at: calledAt }] : [],
    )
    .sort((a, b) => a.at - b.at)

export function counterOpened(day: MutableDay, { counter: id, serves, at }: EventOf<'CounterOpened'>): void {
  const ticket = day.counters.get(id)?.ticket ?? null
  day.counters.set(id, { id, serves, state: 'open', openedAt: at, ticket })
}

/** Those who were sent to this counter alone go back to the line of their errand, with their waited time. */
export function counterClosed(day: MutableDay, { counter }: EventOf<'CounterClosed'>): void {
  day.counters.delete(counter)
  for (const ticket of [...(day.lines.get(counterLine(counter)) ?? [])])
    changeTicket(day, ticket.id, { line: errandLine(ticket.errand) })
}
