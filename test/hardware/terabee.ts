import { crc8 } from '../../hardware/drivers/crc.ts'

/** One report of a people counter, whose in minus out is left at nought. */
export function frame(entered: number, left: number): Buffer {
  const bytes = Buffer.alloc(15)
  bytes.write('PC', 0, 'latin1')
  bytes.writeUInt16BE(entered, 10)
  bytes.writeUInt16BE(left, 12)
  bytes[14] = crc8(bytes.subarray(0, 14))
  return bytes
}

/** What a sensor streams while nobody passes. */
export const distance = Buffer.from('DD\x04\xb0\x04\xa6\0', 'latin1')
distance[6] = crc8(distance.subarray(0, 6))
