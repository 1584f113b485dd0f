import type { Desk, Destination, Outcome, StaffTicket } from '../../server/contract/views.ts'
import { type Answer, answerOf, counters, tickets } from '../api.ts'

export const parkReasons = ['photo', 'form', 'papers', 'other'] as const
export type ParkReason = (typeof parkReasons)[number]

type Move = Promise<Answer>
const at = (desk: Desk) => ({ counter: desk.counter.id })
/** The ticket that this screen believes is here: a press meant for another one is refused, and skips nobody. */
const holding = (desk: Desk) => desk.current?.id ?? null

export const open = (counter: string): Move =>
  answerOf(counters[':counter'].open.$post({ param: { counter }, json: {} }))

export const pause = (desk: Desk): Move =>
  answerOf(counters[':counter'].pause.$post({ param: at(desk), json: {} }))

export const close = (desk: Desk): Move =>
  answerOf(counters[':counter'].close.$post({ param: at(desk), json: {} }))

export const callNext = (desk: Desk): Move =>
  answerOf(counters[':counter'].next.$post({ param: at(desk), json: { holding: holding(desk) } }))

export const callTicket = (desk: Desk, { id }: StaffTicket): Move =>
  answerOf(counters[':counter'].call.$post({ param: at(desk), json: { holding: holding(desk), ticket: id } }))

export const recall = (desk: Desk, { id }: StaffTicket): Move =>
  answerOf(counters[':counter'].recall.$post({ param: at(desk), json: { ticket: id } }))

export const arrive = (desk: Desk, { id }: StaffTicket): Move =>
  answerOf(counters[':counter'].arrive.$post({ param: at(desk), json: { ticket: id } }))

export const finish = (desk: Desk, { id }: StaffTicket, outcome: Outcome): Move =>
  answerOf(counters[':counter'].finish.$post({ param: at(desk), json: { ticket: id, outcome } }))

export const markAbsent = (desk: Desk, { id }: StaffTicket): Move =>
  answerOf(counters[':counter'].absent.$post({ param: at(desk), json: { ticket: id } }))

export const park = (desk: Desk, { id }: StaffTicket, reason: ParkReason): Move =>
  answerOf(counters[':counter'].park.$post({ param: at(desk), json: { ticket: id, reason } }))

export const transfer = (desk: Desk, { id }: StaffTicket, to: Destination): Move =>
  answerOf(counters[':counter'].transfer.$post({ param: at(desk), json: { ticket: id, to } }))

export const addErrand = (desk: Desk, { id }: StaffTicket, errand: string): Move =>
  answerOf(counters[':counter']['add-errand'].$post({ param: at(desk), json: { ticket: id, errand } }))

export const resume = ({ id }: StaffTicket): Move =>
  answerOf(tickets[':ticket'].resume.$post({ param: { ticket: id } }))

export const withdraw = ({ id }: StaffTicket): Move =>
  answerOf(tickets[':ticket'].withdraw.$post({ param: { ticket: id }, json: {} }))
