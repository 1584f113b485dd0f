import { drawable } from '../picture/drawable.ts'
import { fontOf, type Weight } from '../picture/faces.ts'
import { type Pen, widthIn } from '../picture/piece.ts'

interface Look {
  readonly size: number
  readonly weight: Weight
  readonly left: number
  /** Of the line that the letters stand on. */
  readonly foot: number
  /** What is wider gets smaller, rather than cut off. */
  readonly room: number
}

/** Writes one line in black; points. */
export function letters(pen: Pen, text: string, look: Look): void {
  pen.fillStyle = '#1a1a1a'
  pen.direction = 'ltr'
  pen.textAlign = 'left'
  fitted(pen, text, look)
}

/** Writes one line as the pen is. */
export function fitted(pen: Pen, text: string, { size, weight, left, foot, room }: Look): void {
  const clean = drawable(text)
  const wide = widthIn(fontOf(size, weight))(clean)
  pen.font = fontOf(size * Math.min(1, room / Math.max(1, wide)), weight)
  pen.fillText(clean, left, foot)
}

/** A hairline from one point to another. */
export function hairline(pen: Pen, from: readonly [number, number], to: readonly [number, number]): void {
  pen.strokeStyle = '#1a1a1a'
  pen.lineWidth = 0.6
  pen.beginPath()
  pen.moveTo(...from)
  pen.lineTo(...to)
  pen.stroke()
}
