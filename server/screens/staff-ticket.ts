import type { DeskTicket, SlipState, StaffTicket } from '../contract/views.ts'
import type { Ticket } from '../queue/words.ts'
import { askedOf } from './asked.ts'
import { bilingual } from './bilingual.ts'
import type { Scene } from './house.ts'

/** One ticket as any clerk sees it. */
export const staffTicket = (
  scene: Scene,
  ticket: Ticket,
  slipOf: (ticket: Ticket) => SlipState,
): StaffTicket => ({ ...ticketOf(ticket), ...toldBy(scene, ticket), slip: slipOf(ticket) })

/** The same for the clerk whom it concerns: with whose it is, and what the clerk before passes on. */
export const deskTicket = (scene: Scene, ticket: Ticket, { slipOf, nameOf }: Known): DeskTicket => ({
  ...staffTicket(scene, ticket, slipOf),
  name: ticket.bookedAt !== null && ticket.idempotencyKey ? nameOf(ticket.idempotencyKey) : null,
  remark: scene.noteOf(ticket.id)?.remark ?? '',
})

/** What the day does not know of a ticket. */
export interface Known {
  readonly slipOf: (ticket: Ticket) => SlipState
  /** Whose booked time it came of, by its key. */
  readonly nameOf: (ticketKey: string) => string | null
}

type Told = Pick<StaffTicket, 'needs' | 'answers'>

/** What somebody told before the counter, in a clerk's words. */
function toldBy({ noteOf, catalogue, former }: Scene, { id, cameFor }: Ticket): Told {
  const note = noteOf(id)
  if (!note) return { needs: [], answers: [] }
  const answers = note.answers.flatMap((given) => {
    const asked = askedOf(catalogue, cameFor, given, former)
    return asked ? [{ question: bilingual(asked.question), answer: bilingual(asked.answer) }] : []
  })
  return { needs: note.needs, answers }
}

const ticketOf = (ticket: Ticket): Omit<StaffTicket, 'slip' | keyof Told> => ({
  id: ticket.id,
  number: ticket.number,
  errand: ticket.errand,
  next: ticket.next,
  language: ticket.language,
  class: ticket.class,
  arrival: ticket.arrival,
  state: ticket.state,
  calls: ticket.calls,
  calledAt: ticket.calledAt,
  arrivedAt: ticket.arrivedAt,
  counter: ticket.counter,
  behalf: ticket.behalf,
  bookedAt: ticket.bookedAt,
  parked: ticket.parked,
  away: ticket.away,
  onlyAt: ticket.line.startsWith('counter:') ? ticket.line.slice('counter:'.length) : null,
})
