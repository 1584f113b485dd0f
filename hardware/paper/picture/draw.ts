import { createCanvas } from '@napi-rs/canvas'
import type { Mark } from '../marks.ts'
import type { Bits } from '../raster.ts'
import { check } from './check.ts'
import { code } from './code.ts'
import type { Logo } from './logo.ts'
import { number } from './number.ts'
import { pack } from './pack.ts'
import type { Piece, Room } from './piece.ts'
import { ruler } from './ruler.ts'
import { banner, paragraph } from './words.ts'

const margins = { wide: 8, narrow: 4 }

/** Draws marks below each other on paper `dots` wide; black and white only, as a printer's head is. */
export function draw(marks: readonly Mark[], dots: number): Bits {
  const margin = dots < 500 ? margins.narrow : margins.wide
  const room = { left: margin, wide: dots - 2 * margin }
  const pieces = marks.map((mark) => pieceOf(mark, room, dots))
  const high = pieces.reduce((sum, piece) => sum + piece.high, 0)
  const canvas = createCanvas(dots, Math.max(1, high))
  const pen = canvas.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, dots, high)
  pen.fillStyle = 'black'
  let top = 0
  for (const piece of pieces) {
    piece.draw(pen, top)
    top += piece.high
  }
  return pack(canvas.data(), dots, high)
}

function pieceOf(mark: Mark, room: Room, dots: number): Piece {
  switch (mark.kind) {
    case 'text':
      return mark.size === 'number'
        ? number(mark.text, room, dots)
        : paragraph(mark, mark.size, mark.align, room, dots)
    case 'banner':
      return banner(mark, room, dots)
    case 'check':
      return check(mark, mark.size, room, dots)
    case 'gap':
      return { high: mark.dots, draw() {} }
    case 'rule':
      return { high: 2, draw: (pen, top) => pen.fillRect(0, top, dots, 2) }
    case 'code':
      return code(mark, mark.address, room, dots)
    case 'logo':
      return drawing(mark.logo, dots)
    case 'ruler':
      return ruler(dots)
  }
}

function drawing({ drawing }: Logo, dots: number): Piece {
  const left = Math.floor((dots - drawing.width) / 2)
  return { high: drawing.height, draw: (pen, top) => pen.drawImage(drawing, left, top) }
}
