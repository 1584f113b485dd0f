import type { Device, LineFault } from '../../devices.ts'
import type { Log } from '../../log.ts'
import { createLineRecord } from '../line-record.ts'

export interface MemorySettings {
  readonly log: Log
  /** UTC milliseconds. */
  readonly now?: () => number
}

/** A device in memory, which can be pulled out and put back. */
export interface MemoryDevice extends Device {
  suffer(fault: LineFault | null): void
}

/** What all devices in memory share. */
export function memoryDevice(what: string, { log, now = Date.now }: MemorySettings): MemoryDevice {
  const record = createLineRecord({ what, now, log })
  record.note(null)
  return {
    state: record.state,
    suffer: (fault) => record.note(fault),
    close: async () => {},
  }
}
