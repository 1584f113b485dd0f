import type { DeviceState, LineFault } from '../devices.ts'
import type { Log } from '../log.ts'

/** A line device's present state, and since when it has been so. */
export interface LineRecord {
  readonly state: () => DeviceState
  /** Tells the log when it is new, and the first time in any case. */
  note(fault: LineFault | null, reason?: string): void
}

export interface LineRecordSettings {
  /** What the device is, for the log: `a keypad`. */
  readonly what: string
  readonly now: () => number
  readonly log: Log
}

/** Until it is heard of, a device counts as unreachable. */
export function createLineRecord({ what, now, log }: LineRecordSettings): LineRecord {
  let state: DeviceState = { fault: 'unreachable', since: now() }
  let heard = false
  return {
    state: () => state,
    note(fault, reason) {
      const same = fault === state.fault
      if (same && heard) return
      heard = true
      if (!same) state = { fault, since: now() }
      if (fault) log.warn({ device: what, fault, reason }, 'a device has a fault')
      else log.info({ device: what }, 'a device is ready')
    },
  }
}
