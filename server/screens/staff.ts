import type { CounterPlace } from '../catalogue/schema/counter.ts'
import type { DeviceView } from '../contract/devices.ts'
import type { Desk, StaffCounter, StaffCrisis, StaffView } from '../contract/views.ts'
import type { Asks } from '../lead/asks.ts'
import { type Day, hasLeft } from '../queue/day.ts'
import { byKey, nextInLine } from '../queue/line.ts'
import { undoable, undoWithinMs } from '../queue/undo.ts'
import type { Ticket } from '../queue/words.ts'
import { bilingual } from './bilingual.ts'
import { helpView } from './help.ts'
import { bilingualHouse, errandOf, nameOf, type Scene } from './house.ts'
import { deskTicket, type Known, staffTicket } from './staff-ticket.ts'
import { linesOf } from './wall.ts'

/** More than anyone reads; the total is told beside it. */
const ticketsShown = 100

/** What the day does not know: paper, devices and names. */
export interface Machinery extends Known {
  readonly devices: readonly DeviceView[]
  /** What the lead asks of the counters. */
  readonly asks: Asks
  /** The crisis notice that waits for a second person. */
  readonly alarmAsked: StaffCrisis['asked']
}

type Shared = Omit<StaffView, 'desk' | 'help'>
/** What all desks see alike is made once for a scene: there may be twenty of them. */
const sharedOf = new WeakMap<Scene, Shared>()

/** The whole lobby as staff see it, and the desk of one counter when it is named. */
export function staffView(scene: Scene, counterId: string | null, machinery: Machinery): StaffView {
  const shared = sharedOf.get(scene) ?? sharedView(scene, machinery)
  sharedOf.set(scene, shared)
  const counter = shared.counters.find(({ id }) => id === counterId)
  const help = helpView(scene, counter?.id ?? null, machinery.asks)
  return { ...shared, help, desk: counter ? deskOf(scene, counter, machinery) : null }
}

function sharedView(scene: Scene, { slipOf, devices, alarmAsked }: Machinery): Shared {
  const { day, catalogue } = scene
  const waiting = [...day.lines.values()].flat().sort(byKey)
  const parked = [...day.tickets.values()].filter((ticket) => ticket.state === 'parked')
  const shown = (tickets: readonly Ticket[]) =>
    tickets.slice(0, ticketsShown).map((ticket) => staffTicket(scene, ticket, slipOf))
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
    formerErrands: formerErrands(scene),
    counters: catalogue.counters.map((place) => staffCounter(scene, place)),
    lines: linesOf(scene),
    callsBeforeAbsent: catalogue.rules.callsBeforeAbsent,
    dayClosed: day.closed,
    waitingTotal: waiting.length,
    waiting: shown(waiting),
    parked: shown(parked),
    away: shown(awayOf(day)),
    rush: rushOf(scene),
    troubles: devices.filter(({ condition }) => condition !== 'well'),
    crisis: { stands: day.crisis, asked: alarmAsked },
  }
}

const awayOf = (day: Day): Ticket[] =>
  [...day.tickets.values()]
    .filter(({ away }) => away !== null)
    .sort((a, b) => (a.away?.from ?? 0) - (b.away?.from ?? 0))

function rushOf(scene: Scene): StaffView['rush'] {
  const errand = scene.day.rush === null ? undefined : errandOf(scene, scene.day.rush)
  return errand ? bilingual(errand.name) : null
}

/** Those that have left the catalogue while somebody holds a number for them. */
function formerErrands({ day, catalogue, former }: Scene): StaffView['formerErrands'] {
  const offered = new Set(catalogue.errands.map(({ id }) => id))
  const held = [...day.tickets.values()].filter((ticket) => !hasLeft(ticket))
  const gone = new Set(held.flatMap(({ errand, next }) => [errand, ...next]).filter((id) => !offered.has(id)))
  return [...gone].flatMap((id) => {
    const errand = former(id)
    return errand ? [{ id, name: bilingual(errand.name) }] : []
  })
}

function deskOf(scene: Scene, counter: StaffCounter, known: Known): Desk {
  const { day, now } = scene
  const held = day.counters.get(counter.id)?.ticket
  const current = held ? day.tickets.get(held) : undefined
  const next = nextInLine(day, counter)
  return {
    counter,
    current: current ? deskTicket(scene, current, known) : null,
    next: next ? deskTicket(scene, next, known) : null,
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
