import type { Align, Size, Spoken } from '../marks.ts'
import { longestWord, wrap } from '../wrap.ts'
import { directionOf, isolated } from './direction.ts'
import { drawable } from './drawable.ts'
import { type Pen, type Piece, type Room, widthIn } from './piece.ts'
import { type Style, smaller, styleOf } from './style.ts'

/** Text in as few and as even lines as fit the room; a size smaller where a word would have to be broken. */
export function paragraph(
  { text, language }: Spoken,
  size: Size,
  align: Align,
  room: Room,
  dots: number,
): Piece {
  const clean = drawable(text)
  const style = fitting(clean, size, room.wide, dots)
  const lines = clean === '' ? [] : wrap(clean, room.wide, widthIn(style.font))
  const direction = directionOf(language)
  return {
    high: lines.length * style.line,
    draw(pen, top) {
      pen.font = style.font
      pen.direction = direction
      pen.textAlign = align === 'centre' ? 'center' : 'start'
      const x = align === 'centre' ? room.left + room.wide / 2 : beginning(room, direction)
      for (const [index, line] of lines.entries()) {
        const said = direction === 'rtl' ? isolated(line) : line
        pen.fillText(said, x, top + index * style.line + style.foot)
      }
    },
  }
}

function fitting(text: string, size: Size, wide: number, dots: number): Style {
  const style = styleOf(size, text, dots)
  const next = smaller[size]
  if (!next || longestWord(text, widthIn(style.font)) <= wide) return style
  return fitting(text, next, wide, dots)
}

const beginning = ({ left, wide }: Room, direction: 'ltr' | 'rtl'): number =>
  direction === 'rtl' ? left + wide : left

const bannerRim = 12

/** White words on black, from edge to edge. */
export function banner(spoken: Spoken, room: Room, dots: number): Piece {
  const text = paragraph(spoken, 'lead', 'centre', room, dots)
  const high = text.high + 2 * bannerRim
  return {
    high,
    draw(pen: Pen, top) {
      pen.fillRect(0, top, dots, high)
      pen.fillStyle = 'white'
      text.draw(pen, top + bannerRim)
      pen.fillStyle = 'black'
    },
  }
}
