import type {
  Away,
  Command,
  CommandOf,
  CounterId,
  Destination,
  ErrandId,
  TicketId,
} from '../../server/queue/words.ts'
import { errandOf } from './facts.ts'

/** A tap on a kiosk whose ticket should become this number. */
export const issue = (
  ticket: TicketId,
  more: Partial<CommandOf<'IssueTicket'>> = {},
): CommandOf<'IssueTicket'> => ({
  type: 'IssueTicket',
  ticket,
  idempotencyKey: null,
  errand: errandOf(ticket),
  letter: ticket.slice(0, 1),
  class: 'walk-in',
  headStartMinutes: 0,
  language: 'da',
  paper: false,
  behalf: false,
  bookedAt: null,
  capacity: null,
  ...more,
})

export const openCounter = (counter: CounterId, serves: readonly ErrandId[] = ['pas']): Command => ({
  type: 'OpenCounter',
  counter,
  serves,
})
export const changeServes = (counter: CounterId, serves: readonly ErrandId[]): Command => ({
  type: 'ChangeServes',
  counter,
  serves,
})
export const pauseCounter = (counter: CounterId): Command => ({ type: 'PauseCounter', counter })
export const closeCounter = (counter: CounterId): Command => ({ type: 'CloseCounter', counter })
export const closeDay: Command = { type: 'CloseDay' }
export const reopenDay: Command = { type: 'ReopenDay' }

export const callNext = (counter: CounterId, holding: TicketId | null = null): Command => ({
  type: 'CallNext',
  counter,
  holding,
})
export const callTicket = (
  ticket: TicketId,
  counter: CounterId,
  holding: TicketId | null = null,
): Command => ({ type: 'CallTicket', counter, holding, ticket })

const atCounter =
  <T extends 'Recall' | 'Arrive'>(type: T) =>
  (ticket: TicketId, counter: CounterId) => ({ type, ticket, counter })
export const recall = atCounter('Recall')
export const arrive = atCounter('Arrive')

export const finish = (
  ticket: TicketId,
  counter: CounterId,
  ending: Pick<CommandOf<'Finish'>, 'outcome' | 'why'> = { outcome: 'settled' },
): Command => ({ type: 'Finish', counter, ticket, ...ending })
export const markAbsent = (ticket: TicketId, counter: CounterId, minimumCalls = 2): Command => ({
  type: 'MarkAbsent',
  counter,
  ticket,
  minimumCalls,
})
export const park = (ticket: TicketId, counter: CounterId, minutes?: number): Command => ({
  type: 'Park',
  counter,
  ticket,
  reason: 'photo',
  ...(minutes === undefined ? {} : { minutes }),
})
export const undo = (ticket: TicketId, counter: CounterId): Command => ({ type: 'Undo', counter, ticket })
export const noteTicket = (ticket: TicketId): Command => ({ type: 'NoteTicket', ticket })
export const transfer = (ticket: TicketId, counter: CounterId, to: Destination): Command => ({
  type: 'Transfer',
  counter,
  ticket,
  to,
})
export const resume = (ticket: TicketId): Command => ({ type: 'Resume', ticket })
export const postpone = (ticket: TicketId): Command => ({ type: 'Postpone', ticket })
export const withdraw = (ticket: TicketId): Command => ({ type: 'Withdraw', ticket })
export const addErrand = (ticket: TicketId, errand: ErrandId): Command => ({
  type: 'AddErrand',
  ticket,
  errand,
})

export const leaveUntil = (ticket: TicketId, away: Away): Command => ({ type: 'LeaveUntil', ticket, away })
export const comeBack = (ticket: TicketId): Command => ({ type: 'ComeBack', ticket })
export const beginRush = (errand: ErrandId): Command => ({ type: 'BeginRush', errand })
export const endRush: Command = { type: 'EndRush' }
export const addCounter = (counter: CounterId, serves: readonly ErrandId[] = ['pas']): Command => ({
  type: 'AddCounter',
  counter,
  serves,
})
export const setQuickLane = (counter: CounterId, quick: boolean, serves: readonly ErrandId[]): Command => ({
  type: 'SetQuickLane',
  counter,
  quick,
  serves,
})
