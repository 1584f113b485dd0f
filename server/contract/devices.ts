import type { Instant } from '../queue/words.ts'
import type { Words } from './views.ts'

export const deviceKinds = [
  'printer',
  'panel',
  'sign',
  'chime',
  'door',
  'scanner',
  'headset',
  'power',
  'screen',
] as const
export type DeviceKind = (typeof deviceKinds)[number]

export const deviceConditions = [
  'well',
  'paper-near-end',
  'no-paper',
  'cover-open',
  'cutter',
  'offline',
  'unrecoverable',
  'unreachable',
  'silent',
  'not-understood',
  'on-battery',
  'battery-low',
  'lost',
] as const
/** How a device is: well, or what somebody must see to. */
export type DeviceCondition = (typeof deviceConditions)[number]

/** One device of the lobby as staff see it. */
export interface DeviceView {
  readonly kind: DeviceKind
  /** As the devices file calls it; of a screen, the room that it watches: `kiosk`, `sign:3`. */
  readonly id: string
  /** The counter that it belongs to; null for none, or for several. */
  readonly counter: string | null
  readonly condition: DeviceCondition
  /** Since when it has been so. */
  readonly since: Instant
}

/** All devices, and who came through the doors today. */
export interface DevicesView {
  readonly devices: readonly DeviceView[]
  /** What counters are called, since devices stand at them. */
  readonly counters: readonly { readonly id: string; readonly name: Words }[]
  readonly timeZone: string
  /** Null where no door is counted. */
  readonly doors: { readonly entered: number; readonly left: number; readonly tickets: number } | null
}
