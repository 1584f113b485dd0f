import type { Pen } from '../picture/piece.ts'

/** Dashed lines between the cards, to cut along. */
export function drawCutLines(
  pen: Pen,
  { wide, high }: { readonly wide: number; readonly high: number },
  columns: number,
  rows: number,
): void {
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
