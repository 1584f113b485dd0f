import { crc8 } from '../../drivers/crc.ts'
import { type Outlet, openOutlet } from './outlet.ts'

export interface DoorState {
  readonly connected: boolean
  /** Since it got its power. */
  readonly entered: number
  readonly left: number
}

/** A people counter over a door. */
export interface EmulatedDoor {
  readonly outlet: Outlet
  /** One more person goes through; false when nobody listens. */
  pass(way: 'in' | 'out'): boolean
  /** Takes its power away and gives it back: it counts from nought, and the line ends. */
  losePower(): void
  state(): DoorState
}

const countRange = 0x1_0000
const resetOrder = Buffer.from('005508000000007c', 'hex')

/**
 * `PC`, sensor id (4 bytes), in minus out (4), in (2), out (2), CRC-8; high byte first.
 * Source: Terabee TeraRanger Evo People Counter, user manual, 5.5. Distances (`DD` …), which a real one streams
 * between passages, are left out. Counts are also told when a line is opened, so that the first passage counts.
 */
export async function openDoor(port: number): Promise<EmulatedDoor> {
  let entered = 0
  let left = 0
  const tell = (): boolean => outlet.send(frame(entered, left))
  const restart = (): void => {
    entered = 0
    left = 0
  }
  const outlet: Outlet = await openOutlet({
    port,
    up: () => void tell(),
    bytes(bytes) {
      if (bytes.indexOf(resetOrder) < 0) return
      restart()
      tell()
    },
  })
  return {
    outlet,
    pass(way) {
      if (way === 'in') entered = (entered + 1) % countRange
      else left = (left + 1) % countRange
      return tell()
    },
    losePower() {
      restart()
      outlet.drop()
    },
    state: () => ({ connected: outlet.connected(), entered, left }),
  }
}

function frame(entered: number, left: number): Buffer {
  const bytes = Buffer.alloc(15)
  bytes.write('PC', 'latin1')
  bytes.writeUInt32BE(1, 2)
  bytes.writeInt32BE(entered - left, 6)
  bytes.writeUInt16BE(entered, 10)
  bytes.writeUInt16BE(left, 12)
  bytes[14] = crc8(bytes.subarray(0, 14))
  return bytes
}
