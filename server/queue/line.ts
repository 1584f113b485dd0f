import { counterLine, type Day, errandLine } from './day.ts'
import type { Counter, Instant, Ticket } from './words.ts'

/**
 * The published rule of the line. A ticket's key is its arrival minus the head start of its class, and a free
 * counter takes the smallest key among all that it may call. A key changes only when its holder asks for more time, once, and
 * then for the worse; so nobody who arrives later than
 * the difference of two head starts can overtake: the number is finite and can be hung on a wall. For whoever comes
 * before a booked time that time counts as the arrival, so coming early passes nobody over; a late one counts from
 * the arrival and keeps the head start.
 * Source: head-start (due-date) discipline, Jackson 1960; ties go to the earlier arrival, then the earlier number.
 */
export const keyOf = (arrival: Instant, headStartMinutes: number): Instant =>
  arrival - headStartMinutes * 60_000

/** Negative when `a` goes before `b`. */
export const byKey = (a: Ticket, b: Ticket): number =>
  a.key - b.key || a.arrival - b.arrival || a.order - b.order

/** Who a counter calls next, or undefined when nobody that it may call waits. */
export function nextInLine(day: Day, counter: Pick<Counter, 'id' | 'serves'>): Ticket | undefined {
  let first = day.lines.get(counterLine(counter.id))?.[0]
  for (const errand of counter.serves) {
    const head = day.lines.get(errandLine(errand))?.[0]
    if (head && (!first || byKey(head, first) < 0)) first = head
  }
  return first
}

/** How many a counter with these errands may call. */
export function waitingAt(day: Day, { id, serves }: Pick<Counter, 'id' | 'serves'>): number {
  const own = day.lines.get(counterLine(id))?.length ?? 0
  return serves.reduce((sum, errand) => sum + (day.lines.get(errandLine(errand))?.length ?? 0), own)
}

/** How many are called before a ticket if every counter takes its errand's line in order: its place minus one. */
export function aheadOf(day: Day, ticket: Ticket): number {
  return ticket.state === 'waiting' ? placeIn(day.lines.get(ticket.line) ?? [], ticket) : 0
}

/** Where a ticket stands, or would stand, in a line that is in order. */
export function placeIn(line: readonly Ticket[], ticket: Ticket): number {
  let low = 0
  let high = line.length
  while (low < high) {
    const middle = (low + high) >> 1
    const there = line[middle]
    if (there && byKey(there, ticket) < 0) low = middle + 1
    else high = middle
  }
  return low
}
