import type { Passage, PeopleCounter } from '../devices.ts'
import { crc8 } from './crc.ts'
import { type DriverSettings, openLineDevice } from './line-device.ts'

const frameBytes = 15
const header = Buffer.from('PC', 'latin1')
/** Counts have two bytes, so they begin again here. */
const countRange = 0x1_0000
/** More people than go through a door between two frames: then the counter has begun anew. */
const mostAtOnce = 200

interface Counts {
  readonly entered: number
  readonly left: number
}

/**
 * A people counter that reports how many went in and out since its power came on: `PC`, id (4 bytes), frame count
 * (4), in (2), out (2), CRC-8 of all before, polynomial 0x07; numbers with the high byte first.
 * Source: Terabee People Counting Evo, user manual, binary output.
 */
export function openTerabeeDoor(settings: DriverSettings): PeopleCounter {
  const listeners: ((passage: Passage) => void)[] = []
  let before: Counts | null = null
  let rest: Buffer = Buffer.alloc(0)
  const {
    line: _line,
    record,
    ...device
  } = openLineDevice(settings, {
    bytes: hear,
    down: () => {
      rest = Buffer.alloc(0)
    },
  })

  function hear(bytes: Buffer): void {
    rest = Buffer.concat([rest, bytes])
    for (;;) {
      const start = rest.indexOf(header)
      if (start < 0) return passOver(Math.max(0, rest.length - 1))
      passOver(start)
      if (rest.length < frameBytes) return
      const frame = rest.subarray(0, frameBytes)
      const sound = crc8(frame.subarray(0, frameBytes - 1)) === frame[frameBytes - 1]
      // A frame that is broken may hide the beginning of a sound one.
      rest = rest.subarray(sound ? frameBytes : 1)
      if (sound) count({ entered: frame.readUInt16BE(10), left: frame.readUInt16BE(12) })
    }
  }

  function passOver(length: number): void {
    if (length > 1) record.note('not-understood', 'bytes that are no frame')
    rest = rest.subarray(length)
  }

  function count(now: Counts): void {
    record.note(null)
    const passage = before
      ? { entered: since(before.entered, now.entered), left: since(before.left, now.left) }
      : null
    before = now
    if (!passage || passage.entered + passage.left === 0) return
    for (const listener of listeners) listener(passage)
  }

  return { ...device, onPassage: (listener) => void listeners.push(listener) }
}

/** After a power cut the counter begins at nought, and what it shows then has come since. */
function since(before: number, now: number): number {
  const passed = (now - before + countRange) % countRange
  return passed <= mostAtOnce ? passed : Math.min(now, mostAtOnce)
}
