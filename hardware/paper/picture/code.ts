import type { Spoken } from '../marks.ts'
import { leastModuleDots, moduleDotsOf, modulesOf, quietModules } from '../qr.ts'
import { longestWord } from '../wrap.ts'
import { directionOf } from './direction.ts'
import { drawable } from './drawable.ts'
import { type Pen, type Piece, type Room, widthIn } from './piece.ts'
import { styleOf } from './style.ts'
import { paragraph } from './words.ts'

/** A QR code at the end of the line with its words beside it, or below them where no word would fit there. */
export function code(spoken: Spoken, address: string, room: Room, dots: number): Piece {
  const modules = modulesOf(address)
  const usual = moduleDotsOf(modules.size, dots)
  const needs = longestWord(drawable(spoken.text), widthIn(styleOf('body', spoken.text, dots).font))
  for (const moduleDots of spoken.text === '' ? [] : [usual, leastModuleDots]) {
    const symbol = symbolOf(modules, moduleDots)
    if (dots - symbol.wide - room.left < Math.max(needs, narrowestColumn)) continue
    const piece = beside(spoken, symbol, room, dots)
    if (piece.high === symbol.wide) return piece
  }
  return below(paragraph(spoken, 'body', 'centre', room, dots), symbolOf(modules, usual), dots)
}

/** Two short words beside each other. */
const narrowestColumn = 180

/** Black and white with the quiet zone around it. */
interface Symbol2D {
  readonly wide: number
  draw(pen: Pen, left: number, top: number): void
}

function symbolOf(modules: ReturnType<typeof modulesOf>, dots: number): Symbol2D {
  return {
    wide: (modules.size + 2 * quietModules) * dots,
    draw(pen, left, top) {
      for (let at = 0; at < modules.size ** 2; at++) {
        const row = Math.floor(at / modules.size)
        const column = at % modules.size
        if (!modules.get(row, column)) continue
        pen.fillRect(left + (quietModules + column) * dots, top + (quietModules + row) * dots, dots, dots)
      }
    },
  }
}

function beside(spoken: Spoken, symbol: Symbol2D, { left }: Room, dots: number): Piece {
  const fromRight = directionOf(spoken.language) === 'rtl'
  const column = { left: fromRight ? symbol.wide : left, wide: dots - symbol.wide - left }
  const text = paragraph(spoken, 'body', 'start', column, dots)
  const high = Math.max(symbol.wide, text.high)
  return {
    high,
    draw(pen, top) {
      symbol.draw(pen, fromRight ? 0 : dots - symbol.wide, top)
      text.draw(pen, top + Math.round((high - text.high) / 2))
    },
  }
}

function below(text: Piece, symbol: Symbol2D, dots: number): Piece {
  return {
    high: text.high + symbol.wide,
    draw(pen, top) {
      text.draw(pen, top)
      symbol.draw(pen, Math.floor((dots - symbol.wide) / 2), top + text.high)
    },
  }
}
