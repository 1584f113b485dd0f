import type { Passage, PeopleCounter } from '../devices.ts'
import { crc8 } from './crc.ts'
import { type DriverSettings, openLineDevice } from './line-device.ts'

const frameBytes = 15
const header = Buffer.from('PC', 'latin1')
const distances = Buffer.from('DD', 'latin1')
const resetOrder = Buffer.from('005508000000007c', 'hex')
/** Counts have two bytes, so they begin again here. */
const countRange = 0x1_0000
/** More people than go through a door between two frames: then the counter has begun anew. */
const mostAtOnce = 200

interface Counts {
  readonly entered: number
  readonly left: number
}

/**
 * A people counter that reports how many went in and out since its power came on: `PC`, id (4 bytes), in minus out (4),
 * in (2), out (2), CRC-8 of all before, polynomial 0x07; numbers with the high byte first. It reports only when somebody
 * passes, so it is told to begin at nought when the program opens it; between passages it may stream distances (`DD`).
 * Source: Terabee TeraRanger Evo People Counter, user manual, 5.5.
 */
export function openTerabeeDoor(settings: DriverSettings): PeopleCounter {
  const listeners: ((passage: Passage) => void)[] = []
  let before: Counts | null = null
  let isReset = false
  let rest: Buffer = Buffer.alloc(0)
  const { line, record, ...device } = openLineDevice(settings, {
    bytes: hear,
    up: begin,
    down: () => {
      rest = Buffer.alloc(0)
    },
  })

  /** Only once: whoever passes while the line is cut is counted when it is back. */
  function begin(): void {
    if (isReset) return
    isReset = true
    void line.send(resetOrder)
  }

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
    const isNoise = length > 1 && !rest.subarray(0, length).includes(distances)
    if (isNoise) record.note('not-understood', 'bytes that are no frame')
    rest = rest.subarray(length)
  }

  function count(now: Counts): void {
    record.note(null)
    const from = before ?? (isFresh(now) ? { entered: 0, left: 0 } : now)
    const passage = { entered: since(from.entered, now.entered), left: since(from.left, now.left) }
    before = now
    if (passage.entered + passage.left === 0) return
    for (const listener of listeners) listener(passage)
  }

  return { ...device, onPassage: (listener) => void listeners.push(listener) }
}

/** A first report that is larger comes from a counter that was not reset. */
const isFresh = ({ entered, left }: Counts): boolean => entered + left <= 4

/** After a power cut the counter begins at nought, and what it shows then has come since. */
function since(before: number, now: number): number {
  const passed = (now - before + countRange) % countRange
  return passed <= mostAtOnce ? passed : Math.min(now, mostAtOnce)
}
