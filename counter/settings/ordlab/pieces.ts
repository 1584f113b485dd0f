import type { Mark } from '../../../server/catalogue/plain/measure.ts'

/** A part of a text, and the kinds of marks that lie on it. */
export interface Piece {
  readonly text: string
  readonly kinds: readonly Mark['kind'][]
}

/** A text cut at the borders of its marks, which may lie within each other. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])]
  const cuts = borders.toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length
    const over = marks.filter((mark) => mark.from <= from && to <= mark.to)
    return { text: text.slice(from, to), kinds: [...new Set(over.map(({ kind }) => kind))] }
  })
}
