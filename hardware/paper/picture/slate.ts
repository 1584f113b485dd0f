import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { Bits } from '../raster.ts'
import { pack } from './pack.ts'
import type { Piece } from './piece.ts'

/** An accent or a tail may reach a little out of its line. */
const overhang = 12
/** Reading a picture in pieces under 128 kB is ten times as fast: larger ones are memory fresh from the system. */
const rowsAtOnce = 48

/** One drawing place for each width, used again and again, as high as the highest piece yet. */
const slates = new Map<number, Canvas>()

/** Draws a piece, and adds its black to the paper from row `top` on. */
export function addTo(paper: Bits, { high, draw }: Piece, top: number): void {
  const dots = paper.rowBytes * 8
  const pen = slateFor(dots, high + 2 * overhang).getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, dots, high + 2 * overhang)
  pen.fillStyle = 'black'
  draw(pen, overhang)
  for (let row = 0; row < high + 2 * overhang; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, high + 2 * overhang - row)
    pack(pen.getImageData(0, row, dots, rows).data, top + row - overhang, paper)
  }
}

function slateFor(dots: number, high: number): Canvas {
  const known = slates.get(dots)
  if (known && known.height >= high) return known
  const slate = createCanvas(dots, Math.max(high, 320))
  slates.set(dots, slate)
  return slate
}
