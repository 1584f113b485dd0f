import { fontOf } from './faces.ts'
import type { Pen, Piece } from './piece.ts'

const high = 112
const edge = 4
const dotsPerMillimetre = 8

/** A frame from the first dot to the last, with millimetres, so that what is missing at an edge is seen. */
export function ruler(dots: number): Piece {
  return {
    high,
    draw(pen, top) {
      pen.lineWidth = edge
      pen.strokeRect(edge / 2, top + edge / 2, dots - edge, high - edge)
      for (let millimetre = 1; millimetre * dotsPerMillimetre < dots; millimetre++) tick(pen, top, millimetre)
      label(pen, dots, top)
    },
  }
}

function tick(pen: Pen, top: number, millimetre: number): void {
  const long = millimetre % 10 === 0 ? 36 : millimetre % 5 === 0 ? 26 : 16
  pen.fillRect(millimetre * dotsPerMillimetre, top, 2, long)
}

function label(pen: Pen, dots: number, top: number): void {
  pen.font = fontOf(36, 500)
  pen.direction = 'ltr'
  pen.textAlign = 'center'
  pen.fillText(`${dots / dotsPerMillimetre} mm`, dots / 2, top + 88)
}
