import { leavesUntil } from './come-back.ts'
import { givesNumbers } from './crisis.ts'
import type { Day } from './day.ts'
import {
  accept,
  type CommandOf,
  type Decision,
  type ErrandId,
  type Event,
  type Instant,
  refuse,
} from './words.ts'

/** Gives a newcomer the next number of the errand's letter; the same key again gives the same ticket. */
export function issueTicket(day: Day, command: CommandOf<'IssueTicket'>, at: Instant): Decision {
  const { ticket, idempotencyKey, errand, letter, headStartMinutes, language, paper, behalf, bookedAt } =
    command
  const before = idempotencyKey ? day.tickets.get(day.ticketByKey.get(idempotencyKey) ?? '') : undefined
  if (before) return before.cameFor === errand ? accept() : refuse('key-belongs-to-another-errand')
  if (day.closed) return refuse('day-is-closed')
  if (!givesNumbers(day.crisis)) return refuse('crisis-stands')
  if (command.capacity !== null && givenFor(day, errand) >= command.capacity) return refuse('errand-is-full')
  const { onlyAt } = command
  if (onlyAt && !day.counters.has(onlyAt)) return refuse('counter-is-closed')
  const sequence = nextSequence(day, letter)
  const number = numberOf(letter, sequence)
  const issued: Event = {
    type: 'TicketIssued',
    at,
    ticket,
    number,
    letter,
    sequence,
    errand,
    class: command.class,
    headStartMinutes,
    language,
    idempotencyKey,
    paper,
    behalf,
    bookedAt,
    ...(onlyAt ? { onlyAt } : {}),
  }
  return command.away ? accept(issued, leavesUntil(ticket, command.away, at)) : accept(issued)
}

/** As people see it: `P042`. */
export const numberOf = (letter: string, sequence: number): string =>
  `${letter}${String(sequence).padStart(3, '0')}`

function nextSequence(day: Day, letter: string): number {
  let sequence = (day.lastSequence.get(letter) ?? 0) + 1
  while (day.carriedNumbers.has(numberOf(letter, sequence))) sequence += 1
  return sequence
}

/** How many of today's tickets were taken for an errand; whoever left before being served has given the place back. */
export function givenFor(day: Day, errand: ErrandId): number {
  let count = 0
  for (const { cameFor, state, number } of day.tickets.values())
    if (cameFor === errand && state !== 'withdrawn' && !day.carriedNumbers.has(number)) count += 1
  return count
}
