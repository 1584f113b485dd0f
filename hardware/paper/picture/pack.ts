import type { Bits } from '../raster.ts'

const white = 0xffffffff
/** Between the rim of a letter and its stem: a lighter dot stays white. */
const darkest = 144

/**
 * Adds the black of a drawing's RGBA bytes, on white and as wide as the paper, to the bits from row `top` on.
 * No dithering: a dot is black or it is not.
 */
export function pack(rgba: Uint8ClampedArray, top: number, { rowBytes, rows, bits }: Bits): void {
  const dots = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4)
  const drawnRows = dots.length / (rowBytes * 8)
  const from = Math.max(0, -top) * rowBytes
  const to = Math.min(drawnRows, rows - top) * rowBytes
  for (let at = from; at < to; at++) {
    const byte = packByte(dots, at * 8)
    if (byte !== 0) bits[top * rowBytes + at] = (bits[top * rowBytes + at] ?? 0) | byte
  }
}

function packByte(dots: Uint32Array, from: number): number {
  let byte = 0
  for (let bit = 0; bit < 8; bit++) {
    const dot = dots[from + bit] ?? white
    if (dot !== white && isBlack(dot)) byte |= 0x80 >> bit
  }
  return byte
}

/** By the eye's weights for red, green and blue (ITU-R BT.601); only marks have colours. */
function isBlack(dot: number): boolean {
  return 0.299 * (dot & 0xff) + 0.587 * ((dot >> 8) & 0xff) + 0.114 * ((dot >> 16) & 0xff) < darkest
}
