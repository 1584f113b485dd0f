import type { Day } from './day.ts'
import { accept, type CommandOf, type Decision, type Instant, refuse } from './words.ts'

/** Gives a newcomer the next number of the errand's letter; the same key again gives the same ticket. */
export function issueTicket(day: Day, command: CommandOf<'IssueTicket'>, at: Instant): Decision {
  const { ticket, idempotencyKey, errand, letter, headStartMinutes, language, paper } = command
  const before = idempotencyKey ? day.tickets.get(day.ticketByKey.get(idempotencyKey) ?? '') : undefined
  if (before) return before.cameFor === errand ? accept() : refuse('key-belongs-to-another-errand')
  if (day.closed) return refuse('day-is-closed')
  const sequence = nextSequence(day, letter)
  const number = numberOf(letter, sequence)
  return accept({
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
  })
}

/** As people see it: `P042`. */
export const numberOf = (letter: string, sequence: number): string =>
  `${letter}${String(sequence).padStart(3, '0')}`

function nextSequence(day: Day, letter: string): number {
  let sequence = (day.lastSequence.get(letter) ?? 0) + 1
  while (day.carriedNumbers.has(numberOf(letter, sequence))) sequence += 1
  return sequence
}
