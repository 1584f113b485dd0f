import type { Pen } from '../picture/piece.ts'

/** A sheet in points, and how many cards are cut from it. */
interface CutSheet {
  readonly wide: number
  readonly high: number
  readonly columns: number
  readonly rows: number
}

/** Draws each card in its place, row by row, with dashed lines between them to cut along. */
export function drawCards<C>(
  pen: Pen,
  sheet: CutSheet,
  cards: readonly C[],
  draw: (card: C, wide: number, high: number) => void,
): void {
  const { columns, rows } = sheet
  const [wide, high] = [sheet.wide / columns, sheet.high / rows]
  for (const [at, card] of cards.entries()) {
    pen.save()
    pen.translate((at % columns) * wide, Math.floor(at / columns) * high)
    draw(card, wide, high)
    pen.restore()
  }
  cutLines(pen, sheet)
}

function cutLines(pen: Pen, { wide, high, columns, rows }: CutSheet): void {
  pen.lineWidth = 0.75
  pen.setLineDash([4, 4])
  for (let column = 1; column < columns; column++) line(pen, (wide / columns) * column, 0, 0, high)
  for (let row = 1; row < rows; row++) line(pen, 0, (high / rows) * row, wide, 0)
  pen.setLineDash([])
}

function line(pen: Pen, left: number, top: number, right: number, down: number): void {
  pen.beginPath()
  pen.moveTo(left, top)
  pen.lineTo(left + right, top + down)
  pen.stroke()
}
