import type { Size, Spoken } from '../marks.ts'
import { directionOf } from './direction.ts'
import type { Piece, Room } from './piece.ts'
import { styleOf } from './style.ts'
import { paragraph } from './words.ts'

const box = 30
const stroke = 3
const beside = 18

/** An empty box where the line begins, and the words in a column beside it. */
export function check(spoken: Spoken, size: Size, { left, wide }: Room, dots: number): Piece {
  const fromRight = directionOf(spoken.language) === 'rtl'
  const column = { left: fromRight ? left : left + box + beside, wide: wide - box - beside }
  const text = paragraph(spoken, size, 'start', column, dots)
  const { foot } = styleOf(size, spoken.text, dots)
  const x = fromRight ? left + wide - box : left
  return {
    high: text.high,
    draw(pen, top) {
      text.draw(pen, top)
      pen.lineWidth = stroke
      pen.strokeRect(x + stroke / 2, top + foot - box + stroke, box - stroke, box - stroke)
    },
  }
}
