import { drawable } from './drawable.ts'
import { capHeight, fontOf } from './faces.ts'
import { type Piece, type Room, widthIn } from './piece.ts'

/** 18 mm; 15.5 mm on narrow paper. Read from arm's length, and by those who see little. */
const capitals = { wide: 144, narrow: 124 }
const air = 4

/** The number keeps its full height always: one that is too long for its width is narrowed. */
export function number(text: string, { left, wide }: Room, dots: number): Piece {
  const clean = drawable(text)
  const capital = dots < 500 ? capitals.narrow : capitals.wide
  const font = fontOf(capital / capHeight, 700)
  const squeeze = Math.min(1, wide / Math.max(1, widthIn(font)(clean)))
  return {
    high: capital + 2 * air,
    draw(pen, top) {
      pen.save()
      pen.translate(left + wide / 2, top + air + capital)
      pen.scale(squeeze, 1)
      pen.font = font
      pen.direction = 'ltr'
      pen.textAlign = 'center'
      pen.fillText(clean, 0, 0)
      pen.restore()
    },
  }
}
