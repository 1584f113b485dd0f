import type { Bits } from '../raster.ts'

const white = 0xffffffff
/** Between the rim of a letter and its stem: a lighter dot stays white. */
const darkest = 144

/** A drawing's RGBA bytes, on white, as bits; `wide` is a multiple of 8. No dithering: a dot is black or it is not. */
export function pack(rgba: Buffer, wide: number, rows: number): Bits {
  const rowBytes = wide / 8
  const bits = Buffer.alloc(rowBytes * rows)
  const dots = new Uint32Array(rgba.buffer, rgba.byteOffset, wide * rows)
  for (let at = 0; at < bits.length; at++) {
    const from = at * 8
    let byte = 0
    for (let bit = 0; bit < 8; bit++) {
      const dot = dots[from + bit] ?? white
      if (dot !== white && isBlack(dot)) byte |= 0x80 >> bit
    }
    bits[at] = byte
  }
  return { rowBytes, rows, bits }
}

/** By the eye's weights for red, green and blue (ITU-R BT.601); only marks have colours. */
function isBlack(dot: number): boolean {
  return 0.299 * (dot & 0xff) + 0.587 * ((dot >> 8) & 0xff) + 0.114 * ((dot >> 16) & 0xff) < darkest
}
