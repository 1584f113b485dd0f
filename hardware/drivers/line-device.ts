import type { Device } from '../devices.ts'
import type { LineAddress } from '../lines/address.ts'
import { type Line, openLine } from '../lines/line.ts'
import type { LineTimes } from '../lines/times.ts'
import type { Log } from '../log.ts'
import { createLineRecord, type LineRecord } from './line-record.ts'

/** What every driver of a line device is given. */
export interface DriverSettings {
  /** As the devices file calls it; for the log. */
  readonly id: string
  readonly address: LineAddress
  readonly log: Log
  /** UTC milliseconds. */
  readonly now?: () => number
  readonly times?: Partial<LineTimes>
}

export interface LineDevice extends Device {
  readonly line: Line
  readonly record: LineRecord
}

export interface LineDeviceParts {
  /** The line stands. */
  readonly up?: () => void
  readonly bytes: (bytes: Buffer) => void
  readonly down?: () => void
  /** It answers when asked: only an answer tells that it is well, and not the line alone. */
  readonly answers?: boolean
}

/** A device whose line comes back by itself; well as long as the line stands, unless the driver notes otherwise. */
export function openLineDevice(settings: DriverSettings, parts: LineDeviceParts): LineDevice {
  const { id, address, log, now = Date.now, times = {} } = settings
  const record = createLineRecord({ what: id, now, log })
  let closed = false
  const line = openLine({
    address,
    times,
    up() {
      if (!parts.answers) record.note(null)
      parts.up?.()
    },
    bytes: parts.bytes,
    down(reason) {
      parts.down?.()
      if (!closed) record.note('unreachable', reason)
    },
  })
  return {
    line,
    record,
    state: record.state,
    async close() {
      closed = true
      line.close()
    },
  }
}
