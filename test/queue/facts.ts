import { dateIn } from '../../server/catalogue/zone.ts'
import type {
  Carried,
  CounterId,
  Destination,
  ErrandId,
  Instant,
  Outcome,
  ReturnReason,
  StepType,
  TicketId,
} from '../../server/queue/words.ts'
import type { Fact } from '../given.ts'

type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>

/** Which errands the letters of these tests stand for. */
export const errandOf = (number: string): ErrandId =>
  number.startsWith('K') ? 'koerekort' : number.startsWith('M') ? 'mitid' : 'pas'

/** Tickets are known by their number here: `P002` is the second ticket for a passport. */
export const ticketIssued = (
  number: string,
  more: Partial<FactOf<'TicketIssued'>> = {},
): FactOf<'TicketIssued'> => ({
  type: 'TicketIssued',
  ticket: number,
  number,
  letter: number.slice(0, 1),
  sequence: Number(number.slice(1)),
  errand: errandOf(number),
  class: 'walk-in',
  headStartMinutes: 0,
  language: 'da',
  paper: false,
  idempotencyKey: null,
  behalf: false,
  bookedAt: null,
  ...more,
})

export const dayStarted = (at: number, carried: Carried = { tickets: [], counters: [] }): Fact => ({
  type: 'DayStarted',
  date: dateIn('Europe/Copenhagen', at),
  carried,
})
export const counterOpened = (counter: CounterId, serves: readonly ErrandId[] = ['pas']): Fact => ({
  type: 'CounterOpened',
  counter,
  serves,
})
export const servesChanged = (counter: CounterId, serves: readonly ErrandId[]): Fact => ({
  type: 'ServesChanged',
  counter,
  serves,
})
export const counterPaused = (counter: CounterId): Fact => ({ type: 'CounterPaused', counter })
export const counterClosed = (counter: CounterId): Fact => ({ type: 'CounterClosed', counter })
export const dayClosed: Fact = { type: 'DayClosed' }
export const dayReopened: Fact = { type: 'DayReopened' }

const atCounter =
  <T extends 'TicketCalled' | 'TicketRecalled' | 'TicketArrived' | 'TicketAbsent'>(type: T) =>
  (ticket: TicketId, counter: CounterId) => ({ type, ticket, counter })
export const ticketCalled = atCounter('TicketCalled')
export const ticketRecalled = atCounter('TicketRecalled')
export const ticketArrived = atCounter('TicketArrived')
export const ticketAbsent = atCounter('TicketAbsent')

export const ticketFinished = (
  ticket: TicketId,
  counter: CounterId,
  onward: ErrandId | null = null,
  outcome: Outcome = 'settled',
  why: ReturnReason | null = null,
): Fact => ({ type: 'TicketFinished', ticket, counter, outcome, why, onward })
export const ticketParked = (
  ticket: TicketId,
  counter: CounterId,
  reason = 'photo',
  backAt: Instant | null = null,
): Fact => ({ type: 'TicketParked', ticket, counter, reason, backAt })
export const stepUndone = (ticket: TicketId, counter: CounterId, step: StepType): Fact => ({
  type: 'StepUndone',
  ticket,
  counter,
  step,
})
export const ticketNoted = (ticket: TicketId): Fact => ({ type: 'TicketNoted', ticket })
export const ticketTransferred = (ticket: TicketId, counter: CounterId, to: Destination): Fact => ({
  type: 'TicketTransferred',
  ticket,
  counter,
  to,
})
export const ticketResumed = (ticket: TicketId): Fact => ({ type: 'TicketResumed', ticket })
export const ticketWithdrawn = (ticket: TicketId): Fact => ({ type: 'TicketWithdrawn', ticket })
export const ticketForgotten = (ticket: TicketId): Fact => ({ type: 'TicketForgotten', ticket })
export const errandAdded = (ticket: TicketId, errand: ErrandId): Fact => ({
  type: 'ErrandAdded',
  ticket,
  errand,
})
