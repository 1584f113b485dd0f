import type { Pen } from '../picture/piece.ts'
import { letters } from './letters.ts'

/** One number on paper, twice: the large part for its holder, the small one for the counter. */
interface StubTicket {
  readonly town: string
  readonly number: string
  readonly names: readonly string[]
  readonly stub: string
  readonly wait: readonly string[]
}

const margin = 22
/** Of the height: what is cut off for the counter. */
const stubShare = 0.27

/** Draws it into the room from 0, 0 to `wide`, `high` points. */
export function drawStubTicket(pen: Pen, ticket: StubTicket, wide: number, high: number): void {
  const { town, number, names, stub, wait } = ticket
  const room = wide - 2 * margin
  const line = { left: margin, room }
  const cut = high * (1 - stubShare)
  letters(pen, town, { ...line, size: 10, weight: 500, foot: 22 })
  letters(pen, number, { ...line, size: 52, weight: 700, foot: 70 })
  names.forEach((name, at) => {
    letters(pen, name, {
      ...line,
      size: at === 0 ? 13 : 10.5,
      weight: at === 0 ? 700 : 500,
      foot: 87 + at * 14,
    })
  })
  letters(pen, wait.join('  '), { ...line, size: 8.5, weight: 500, foot: cut - 5 })
  pen.strokeStyle = '#1a1a1a'
  pen.lineWidth = 0.6
  pen.setLineDash([2, 3])
  pen.beginPath()
  pen.moveTo(0, cut)
  pen.lineTo(wide, cut)
  pen.stroke()
  pen.setLineDash([])
  letters(pen, number, { left: margin, room: room * 0.5, size: 25, weight: 700, foot: cut + 30 })
  const side = { left: margin + room * 0.52, room: room * 0.48 }
  letters(pen, stub, { ...side, size: 8.5, weight: 500, foot: cut + 17 })
  letters(pen, names[0] ?? '', { ...side, size: 9.5, weight: 700, foot: cut + 30 })
}
