import type { DeviceState, Power, PrinterState } from '../../hardware/devices.ts'
import type { Devices, Placed } from '../../hardware/index.ts'
import type { DeviceCondition, DeviceKind, DeviceView } from '../contract/devices.ts'
import type { ScreenSeen } from '../rooms/attendance.ts'

/** Every device of the lobby with its condition, printers first and screens last. */
export function deviceViews(devices: Devices, screens: readonly ScreenSeen[]): readonly DeviceView[] {
  return [
    ...devices.printers.all.map(({ id, printer }) => printerView(id, printer.state())),
    ...devices.panels.map((panel) => lineView('panel', panel, counterOf(panel.place))),
    ...devices.signs.map((sign) => lineView('sign', sign, sign.place.counter)),
    ...devices.chimes.map((chime) => lineView('chime', chime)),
    ...devices.doors.map((door) => lineView('door', door)),
    ...devices.scanners.map((scanner) => lineView('scanner', scanner)),
    ...devices.headsets.map((headset) => lineView('headset', headset)),
    ...devices.power.map((power) => powerView(lineView('power', power), power.device.power())),
    ...screens.map(screenView),
  ]
}

function printerView(id: string, { fault, paperNearEnd, since }: PrinterState): DeviceView {
  const condition = fault ?? (paperNearEnd ? 'paper-near-end' : 'well')
  return { kind: 'printer', id, counter: null, condition, since }
}

interface Stated {
  state(): DeviceState
}

function lineView(
  kind: DeviceKind,
  { place, device }: Placed<{ readonly id: string }, Stated>,
  counter: string | null = null,
): DeviceView {
  const { fault, since } = device.state()
  return { kind, id: place.id, counter, condition: fault ?? 'well', since }
}

/** Null where one panel serves several counters. */
const counterOf = (place: object): string | null =>
  'counter' in place && typeof place.counter === 'string' ? place.counter : null

const powerConditions: Readonly<Record<Power, DeviceCondition>> = {
  mains: 'well',
  battery: 'on-battery',
  low: 'battery-low',
  unknown: 'well',
}

const powerView = (view: DeviceView, power: Power): DeviceView =>
  view.condition === 'well' ? { ...view, condition: powerConditions[power] } : view

function screenView({ room, connected, since }: ScreenSeen): DeviceView {
  const counter = room.startsWith('sign:') ? room.slice('sign:'.length) : null
  return { kind: 'screen', id: room, counter, condition: connected ? 'well' : 'lost', since }
}
