import type { Pen } from '../picture/piece.ts'
import { hairline, letters } from './letters.ts'

/** A list that is written by hand. */
export interface Register {
  readonly title: string
  readonly day: string
  /** To be ticked where somebody read the times off a clock. */
  readonly clerk: string
  readonly columns: {
    readonly number: string
    readonly errand: string
    readonly came: string
    readonly called: string
    readonly finished: string
    readonly outcome: string
    readonly counter: string
  }
  /** One box to tick for each. */
  readonly outcomes: readonly string[]
}

const edge = 30
const top = 78
const rowHigh = 24.5
const lines = 18
/** Of the room, in the order of the columns. */
const shares = [
  ['number', 0.1],
  ['errand', 0.2],
  ['came', 0.08],
  ['called', 0.08],
  ['finished', 0.08],
  ['outcome', 0.38],
  ['counter', 0.08],
] as const
const box = 9

/** Draws a list of so many rows on a page that lies. */
export function drawRegister(pen: Pen, register: Register, page: { wide: number; high: number }): void {
  const room = page.wide - 2 * edge
  letters(pen, register.title, { size: 17, weight: 700, left: edge, foot: 40, room: room * 0.6 })
  const side = edge + room * 0.64
  letters(pen, `${register.day}:`, { size: 11, weight: 500, left: side, foot: 40, room: 50 })
  hairline(pen, [side + 36, 42], [side + 132, 42])
  tick(pen, side + 150, 32)
  letters(pen, register.clerk, {
    size: 10,
    weight: 500,
    left: side + 164,
    foot: 40,
    room: room - room * 0.64 - 164,
  })
  let left = edge
  for (const [name, share] of shares) {
    const wide = room * share
    letters(pen, register.columns[name], {
      size: 10,
      weight: 700,
      left: left + 4,
      foot: top - 7,
      room: wide - 8,
    })
    if (name === 'outcome') outcomes(pen, register.outcomes, left, wide)
    left += wide
  }
  grid(pen, room)
}

function grid(pen: Pen, room: number): void {
  const foot = top + lines * rowHigh
  for (let row = 0; row <= lines; row++)
    hairline(pen, [edge, top + row * rowHigh], [edge + room, top + row * rowHigh])
  let left = edge
  for (const share of [0, ...shares.map(([, part]) => part)]) {
    left += room * share
    hairline(pen, [left, top], [left, foot])
  }
}

function outcomes(pen: Pen, names: readonly string[], left: number, wide: number): void {
  const each = (wide - 8) / names.length
  for (let row = 0; row < lines; row++) {
    const down = top + row * rowHigh + (rowHigh - box) / 2
    names.forEach((name, at) => {
      const from = left + 6 + at * each
      tick(pen, from, down)
      letters(pen, name, {
        size: 8,
        weight: 500,
        left: from + box + 3,
        foot: down + box - 1.5,
        room: each - box - 6,
      })
    })
  }
}

function tick(pen: Pen, left: number, down: number): void {
  pen.strokeStyle = '#1a1a1a'
  pen.lineWidth = 0.7
  pen.strokeRect(left, down, box, box)
}
