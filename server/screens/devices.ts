import { zonedInstant } from '../catalogue/zone.ts'
import type { DevicesView, DeviceView } from '../contract/devices.ts'
import type { Instant } from '../queue/words.ts'
import type { Scene } from './house.ts'

/** How many went through the doors since an instant; null where no door is counted. */
export type PassedSince = (from: Instant) => { readonly entered: number; readonly left: number } | null

/** All devices, and people who came in today against tickets taken. */
export function devicesView(
  { day, catalogue }: Scene,
  devices: readonly DeviceView[],
  passedSince: PassedSince,
): DevicesView {
  const passed = passedSince(zonedInstant(catalogue.town.timeZone, day.date, '00:00'))
  const tickets = [...day.lastSequence.values()].reduce((sum, sequence) => sum + sequence, 0)
  const counters = catalogue.counters.map(({ id, name }) => ({ id, name }))
  return { devices, counters, timeZone: catalogue.town.timeZone, doors: passed && { ...passed, tickets } }
}
