import type { Mark } from '../marks.ts'
import type { Bits } from '../raster.ts'
import { check } from './check.ts'
import { code } from './code.ts'
import type { Logo } from './logo.ts'
import { number } from './number.ts'
import type { Piece, Room } from './piece.ts'
import { ruler } from './ruler.ts'
import { addTo } from './slate.ts'
import { banner, paragraph } from './words.ts'

/**
 * Draws marks below each other on paper `dots` wide, their words `margin` dots from its edges; black and white only,
 * as a printer's head is.
 */
export function draw(marks: readonly Mark[], dots: number, margin: number): Bits {
  const { placed, rows } = place(marks, dots, margin)
  const paper = { rowBytes: dots / 8, rows, bits: Buffer.alloc((dots / 8) * rows) }
  for (const { piece, top } of placed) addTo(paper, piece, top)
  return paper
}

/** Something to draw, and how far from the top it stands. */
export interface Placed {
  readonly piece: Piece
  readonly top: number
}

/** Where each mark comes to stand on paper `dots` wide, and how long the paper gets; all in dots. */
export function place(
  marks: readonly Mark[],
  dots: number,
  margin: number,
): { readonly placed: readonly Placed[]; readonly rows: number } {
  const room = { left: margin, wide: dots - 2 * margin }
  const placed: Placed[] = []
  let rows = 0
  for (const mark of marks) {
    if (mark.kind === 'gap') rows += mark.dots
    else {
      const piece = pieceOf(mark, room, dots)
      placed.push({ piece, top: rows })
      rows += piece.high
    }
  }
  return { placed, rows }
}

function pieceOf(mark: Exclude<Mark, { kind: 'gap' }>, room: Room, dots: number): Piece {
  switch (mark.kind) {
    case 'text':
      return mark.size === 'number'
        ? number(mark.text, room, dots)
        : paragraph(mark, mark.size, mark.align, room, dots)
    case 'banner':
      return banner(mark, room, dots)
    case 'check':
      return check(mark, mark.size, room, dots)
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
