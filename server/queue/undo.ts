import { changeCounter, changeTicket, type MutableDay } from './change.ts'
import { counterLine, type Day, errandLine } from './day.ts'
import {
  accept,
  type CommandOf,
  type CounterId,
  type Decision,
  type EventOf,
  type Instant,
  type LineId,
  type Refusal,
  refuse,
  type Standing,
  type Step,
  type StepType,
  type Ticket,
} from './words.ts'

/** So long a step can be taken back. */
export const undoWithinMs = 60_000

/**
 * Takes back what a counter did last about a ticket, while nothing else has happened to it since. Whoever comes back
 * to the counter needs it free; the log keeps both facts.
 */
export function undo(day: Day, { counter, ticket: id }: CommandOf<'Undo'>, at: Instant): Decision {
  const ticket = day.tickets.get(id)
  if (!ticket) return refuse('ticket-is-unknown')
  const { step } = ticket
  if (step?.counter !== counter) return refuse('nothing-to-undo')
  if (at - step.at > undoWithinMs) return refuse('too-late-to-undo')
  const obstacle = comesBack(ticket, step) ? obstacleAt(day, counter) : null
  if (obstacle) return refuse(obstacle)
  return accept({ type: 'StepUndone', at, ticket: id, counter, step: step.type })
}

/** The ticket whose step a counter may take back now: its latest; undefined when there is none. */
export function undoable(day: Day, counter: CounterId, at: Instant): Ticket | undefined {
  let latest: Ticket | undefined
  for (const ticket of day.tickets.values()) {
    const { step } = ticket
    if (step?.counter !== counter || at - step.at > undoWithinMs) continue
    if (!latest?.step || step.at >= latest.step.at) latest = ticket
  }
  return latest && undo(day, { type: 'Undo', counter, ticket: latest.id }, at).ok ? latest : undefined
}

const comesBack = (ticket: Ticket, { before }: Step): boolean =>
  before.counter !== null && ticket.counter === null

function obstacleAt(day: Day, counter: CounterId): Refusal | null {
  const desk = day.counters.get(counter)
  if (!desk) return 'counter-is-closed'
  return desk.ticket ? 'counter-is-busy' : null
}

/** What a fact of a clerk's will have changed; null for a ticket that nobody knows. */
export function stepOf(day: Day, { type, at, ticket, counter }: EventOf<StepType>): Step | null {
  const known = day.tickets.get(ticket)
  return known ? { type, at, counter, before: standingOf(known) } : null
}

const standingOf = (ticket: Ticket): Standing => ({
  errand: ticket.errand,
  line: ticket.line,
  state: ticket.state,
  next: ticket.next,
  counter: ticket.counter,
  calls: ticket.calls,
  calledAt: ticket.calledAt,
  arrivedAt: ticket.arrivedAt,
  parked: ticket.parked,
  away: ticket.away,
})

/** The ticket stands as it did; a line whose counter has closed meanwhile is its errand's again. */
export function undone(day: MutableDay, { ticket: id }: EventOf<'StepUndone'>): void {
  const ticket = day.tickets.get(id)
  if (!ticket?.step) return
  const { before } = ticket.step
  if (ticket.counter) changeCounter(day, ticket.counter, { ticket: null })
  changeTicket(day, id, { ...before, line: lineOf(day, before) })
  if (before.counter) changeCounter(day, before.counter, { ticket: id })
}

/** The line of a ticket that comes back to it; one whose counter has closed meanwhile is its errand's again. */
export function lineOf(day: Day, { line, errand }: Pick<Standing, 'line' | 'errand'>): LineId {
  const isStaffed = [...day.counters.keys()].some((counter) => counterLine(counter) === line)
  return isStaffed ? line : errandLine(errand)
}
