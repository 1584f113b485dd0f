import type { CounterPlace } from '../catalogue/schema/counter.ts'
import type { DeviceView } from '../contract/devices.ts'
import type { Desk, DeskTicket, SlipState, StaffCounter, StaffTicket, StaffView } from '../contract/views.ts'
import { byKey, nextInLine } from '../queue/line.ts'
import { undoable, undoWithinMs } from '../queue/undo.ts'
import type { Ticket } from '../queue/words.ts'
import { askedOf } from './asked.ts'
import { bilingual } from './bilingual.ts'
import { bilingualHouse, nameOf, type Scene } from './house.ts'
import { linesOf } from './wall.ts'

/** More than anyone reads; the total is told beside it. */
const ticketsShown = 100

/** What the day does not know: paper, devices and names. */
export interface Machinery {
  readonly slipOf: (ticket: Ticket) => SlipState
  readonly devices: readonly DeviceView[]
  /** Whose booked time a ticket came of, by its key. */
  readonly nameOf: (ticketKey: string) => string | null
}

/** The whole lobby as staff see it, and the desk of one counter when it is named. */
export function staffView(
  scene: Scene,
  counterId: string | null,
  { slipOf, devices, nameOf }: Machinery,
): StaffView {
  const { day, catalogue } = scene
  const staffTicket = (ticket: Ticket) => ({
    ...ticketOf(ticket),
    ...toldBy(scene, ticket),
    slip: slipOf(ticket),
  })
  const deskTicket = (ticket: Ticket): DeskTicket => ({
    ...staffTicket(ticket),
    name: ticket.bookedAt !== null && ticket.idempotencyKey ? nameOf(ticket.idempotencyKey) : null,
    remark: scene.noteOf(ticket.id)?.remark ?? '',
  })
  const waiting = [...day.lines.values()].flat().sort(byKey)
  const parked = [...day.tickets.values()].filter((ticket) => ticket.state === 'parked')
  const counters = catalogue.counters.map((place) => staffCounter(scene, place))
  return {
    house: bilingualHouse(scene),
    errands: catalogue.errands.map(({ id, letter, name, icon, guide }) => ({
      id,
      letter,
      name: bilingual(name),
      icon,
      guide: guide ?? null,
    })),
    reception: catalogue.leads.unsure ?? null,
    counters,
    lines: linesOf(scene),
    callsBeforeAbsent: catalogue.rules.callsBeforeAbsent,
    dayClosed: day.closed,
    waitingTotal: waiting.length,
    waiting: waiting.slice(0, ticketsShown).map(staffTicket),
    parked: parked.slice(0, ticketsShown).map(staffTicket),
    desk: deskOf(scene, counters.find((counter) => counter.id === counterId) ?? null, deskTicket),
    troubles: devices.filter(({ condition }) => condition !== 'well'),
  }
}

function deskOf(
  { day, now }: Scene,
  counter: StaffCounter | null,
  deskTicket: (ticket: Ticket) => DeskTicket,
): Desk | null {
  if (!counter) return null
  const held = day.counters.get(counter.id)?.ticket
  const current = held ? day.tickets.get(held) : undefined
  const next = nextInLine(day, counter)
  return {
    counter,
    current: current ? deskTicket(current) : null,
    next: next ? deskTicket(next) : null,
    undo: undoOf(undoable(day, counter.id, now)),
  }
}

function undoOf(ticket: Ticket | undefined): Desk['undo'] {
  if (!ticket?.step) return null
  const { type, at } = ticket.step
  return { ticket: ticket.id, number: ticket.number, step: type, until: at + undoWithinMs }
}

function staffCounter({ day }: Scene, place: CounterPlace): StaffCounter {
  const counter = day.counters.get(place.id)
  const number = counter?.ticket ? (day.tickets.get(counter.ticket)?.number ?? null) : null
  const serves = counter?.serves ?? place.serves
  return { ...nameOf(place), name: bilingual(place.name), state: counter?.state ?? 'closed', number, serves }
}

type Told = Pick<StaffTicket, 'needs' | 'answers'>

/** What somebody told before the counter, in a clerk's words. */
function toldBy({ noteOf, catalogue }: Scene, { id, cameFor }: Ticket): Told {
  const note = noteOf(id)
  if (!note) return { needs: [], answers: [] }
  const answers = note.answers.flatMap((given) => {
    const asked = askedOf(catalogue, cameFor, given)
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
  onlyAt: ticket.line.startsWith('counter:') ? ticket.line.slice('counter:'.length) : null,
})
