import type { Passage } from '../../devices.ts'
import { crc8 } from '../crc.ts'

/** Finds whole reports in a stream that is split anywhere. */
export interface Reports {
  push(bytes: Buffer): void
  /** What was begun on a line that was cut is no report. */
  forget(): void
}

export interface Hearers {
  /** How many went in and out since the power came on. */
  readonly counts: (counts: Passage) => void
  readonly distance: () => void
  /** A byte that belongs to no report. */
  readonly stray: () => void
}

/** With their headers: counts and distances. */
const lengths: Readonly<Record<string, number>> = { PC: 15, DD: 7 }

/**
 * Counts: `PC`, sensor id (4 bytes), in minus out (4), in (2), out (2). Distances: `DD`, two of 2 bytes. Both end with
 * the CRC-8 of all before, polynomial 0x07; high byte first. Source: the manual of the sensor, 5.5.
 */
export function readReports({ counts, distance, stray }: Hearers): Reports {
  let rest: Buffer = Buffer.alloc(0)

  /** How many bytes are done with; 0 while more must come. */
  function take(bytes: Buffer): number {
    if (bytes.length < 2) return 0
    const length = lengths[bytes.toString('latin1', 0, 2)]
    if (length && bytes.length < length) return 0
    // A report that is broken may hide the beginning of a sound one.
    if (!length || crc8(bytes.subarray(0, length - 1)) !== bytes[length - 1]) {
      stray()
      return 1
    }
    if (bytes[0] === 0x44) distance()
    else counts({ entered: bytes.readUInt16BE(10), left: bytes.readUInt16BE(12) })
    return length
  }

  return {
    push(bytes) {
      let all = Buffer.concat([rest, bytes])
      for (let taken = take(all); taken > 0; taken = take(all)) all = all.subarray(taken)
      rest = Buffer.from(all)
    },
    forget() {
      rest = Buffer.alloc(0)
    },
  }
}
