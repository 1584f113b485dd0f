import { actorNames, type NamedActors } from '../access/actor-names.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import type { DeviceView } from '../contract/devices.ts'
import type { KioskScreen } from '../contract/kiosk-screen.ts'
import type { RoomKind, Views } from '../contract/live.ts'
import type { Right } from '../contract/rights.ts'
import { type Alarm, alarmAsked } from '../crisis/alarm.ts'
import type { Lead } from '../lead/lead.ts'
import { type ReceptionParts, receptionView } from '../reception.ts'
import { devicesView, type PassedSince } from '../screens/devices.ts'
import { draftView } from '../screens/draft.ts'
import type { Scene } from '../screens/house.ts'
import { kioskView } from '../screens/kiosk.ts'
import { leadView } from '../screens/lead.ts'
import { forPhone } from '../screens/phone.ts'
import { signView } from '../screens/sign.ts'
import { staffView } from '../screens/staff.ts'
import { ticketView } from '../screens/ticket.ts'
import { wallView } from '../screens/wall.ts'
import type { Slips } from '../slips.ts'
import type { Bookings } from '../store/bookings.ts'

/** `sign` of `sign:3`. */
export const kindOf = (room: string): string => room.split(':', 1)[0] ?? ''

/** What it takes to watch each kind of room; null where everybody may. */
export const rightsOfRooms: Readonly<Record<RoomKind, Right | null>> = {
  kiosk: null,
  wall: null,
  sign: null,
  ticket: null,
  phone: null,
  staff: 'look',
  devices: 'machines',
  draft: 'edit',
  reception: 'register',
  lead: 'lead',
}

/** What it takes to watch a room; null where everybody may, or where there is no such room. */
export const rightFor = (room: string): Right | null =>
  (rightsOfRooms as Readonly<Record<string, Right | null>>)[kindOf(room)] ?? null

/** What views are made of, besides the scene. */
export interface ViewParts extends ReceptionParts, NamedActors {
  readonly slips: Slips
  readonly bookings: Pick<Bookings, 'nameOf'>
  readonly devices: () => readonly DeviceView[]
  readonly passedSince: PassedSince
  readonly kioskScreen: KioskScreen
  /** The lobby's document as it is being written, and a text that changes with it. */
  readonly draft: () => { readonly document: Catalogue; readonly version: string }
  readonly lead: Lead
  readonly alarm: Pick<Alarm, 'question'>
}

/** Of these there are many, each with its own name. */
const named = ['sign', 'staff', 'ticket', 'phone']

/** The whole view of a room; null when there is no such room. */
export function viewOf(room: string, scene: Scene, parts: ViewParts): Views[RoomKind] | null {
  const id = room.includes(':') ? room.slice(room.indexOf(':') + 1) : null
  // Else each made-up name would be a room of its own, drawn at every change, and told of as a screen that was lost.
  if (id !== null && !named.includes(kindOf(room))) return null
  const { slips, bookings, devices, passedSince, kioskScreen, seats, draft, lead, alarm } = parts
  switch (kindOf(room)) {
    case 'kiosk':
      return kioskView(scene, kioskScreen, seats.taken)
    case 'draft':
      return draftView(scene, draft(), kioskScreen, seats.taken)
    case 'wall':
      return wallView(scene)
    case 'sign':
      return scene.catalogue.counters.some((counter) => counter.id === id) ? signView(scene, id ?? '') : null
    case 'staff':
      return staffView(scene, id, {
        slipOf: slips.state,
        devices: devices(),
        nameOf: bookings.nameOf,
        asks: lead.asks,
        alarmAsked: alarmAsked(alarm.question(), actorNames(parts)),
      })
    case 'lead':
      return leadView(scene, lead)
    case 'devices':
      return devicesView(scene, devices(), passedSince)
    case 'reception':
      return receptionView(scene, parts)
    case 'ticket':
    case 'phone': {
      const ticket = scene.day.tickets.get(id ?? '')
      if (!ticket) return null
      const view = ticketView(scene, ticket, slips.state(ticket))
      return kindOf(room) === 'phone' ? forPhone(view) : view
    }
    default:
      return null
  }
}
