import { capHeight } from '../picture/faces.ts'
import type { Logo } from '../picture/logo.ts'
import type { Pen } from '../picture/piece.ts'
import { fitted } from './letters.ts'

/** What is filled in by hand, in one language. */
export interface SheetWords {
  /** "Dato" */
  readonly date: string
  /** "Kaldt kl." */
  readonly called: string
  /** "Skranke" */
  readonly counter: string
}

/** One number to cut out. */
export interface Card {
  readonly town: string
  readonly office: string
  readonly logo: Logo | null
  readonly number: string
  /** The errand, in the order of `words`. */
  readonly names: readonly string[]
  readonly words: readonly SheetWords[]
}

/** Points, beside and above: what a desk printer leaves white, and a little more. */
const margin = 26
const above = 18
/** Points; capitals of the smaller text are 3 mm high. */
const small = 12.3
const title = 17
/** Of the card's height: 17 mm with eight cards on a page. */
const numberCapital = 0.228
/** Points; only staff read them, with the pen on them. */
const label = 9
const between = 12

/** Draws one card into the room from 0, 0 to `wide`, `high` points. */
export function drawCard(pen: Pen, card: Card, wide: number, high: number): void {
  const room = wide - 2 * margin
  const line = { left: margin, room }
  pen.fillStyle = 'black'
  pen.textAlign = 'start'
  pen.direction = 'ltr'
  let foot = letterhead(pen, card, room)
  const capital = high * numberCapital
  foot += 14 + capital
  fitted(pen, card.number, { ...line, size: capital / capHeight, weight: 700, foot })
  foot += 8
  for (const [index, name] of card.names.entries()) {
    const size = index === 0 ? title : small
    foot += size * 1.28
    fitted(pen, name, { ...line, size, weight: index === 0 ? 700 : 500, foot })
  }
  fields(pen, card.words, high - above, room)
}

function letterhead(pen: Pen, { town, office, logo }: Card, room: number): number {
  const foot = above + small
  const line = { left: margin, room, size: small, weight: 500 } as const
  fitted(pen, town, { ...line, foot })
  fitted(pen, office, { ...line, foot: foot + small * 1.28 })
  if (logo) {
    const { drawing } = logo
    const scale = Math.min(72 / drawing.width, 30 / drawing.height)
    const [across, down] = [drawing.width * scale, drawing.height * scale]
    pen.drawImage(drawing, margin + room - across, above, across, down)
  }
  return foot + small * 1.28
}

/** Lines to write on, beside each other, with what belongs on each below it. */
function fields(pen: Pen, words: readonly SheetWords[], foot: number, room: number): void {
  const keys = ['date', 'called', 'counter'] as const
  const wide = (room - between * (keys.length - 1)) / keys.length
  pen.lineWidth = 0.75
  for (const [index, key] of keys.entries()) {
    const left = margin + index * (wide + between)
    pen.beginPath()
    pen.moveTo(left, foot - label - 2)
    pen.lineTo(left + wide, foot - label - 2)
    pen.stroke()
    const below = words.map((word) => word[key]).join(' / ')
    fitted(pen, below, { size: label, weight: 500, left, foot, room: wide })
  }
}
