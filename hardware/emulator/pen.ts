import type { Align, Bitmap, Style, Symbol2D } from './operations.ts'

/** Where one thing stands on the paper and how large it is, in dots from the left and the top. */
interface Place {
  readonly x: number
  readonly y: number
  readonly wide: number
  readonly high: number
}
export type Glyph = Place & { readonly kind: 'glyph'; readonly character: string; readonly style: Style }
type Dots = { readonly kind: 'dots'; readonly bitmap: Bitmap }
type Code = { readonly kind: 'symbol'; readonly symbol: Symbol2D }
/** Widths of bars and spaces in turn; null for a kind that is not drawn. */
type Bars = { readonly kind: 'bars'; readonly bars: readonly number[] | null }
/** One thing that is printed. */
export type Ink = Glyph | (Place & (Dots | Code | Bars))

/** What a line is written with. */
export interface Pen {
  y: number
  /** Where the next letter goes, from the margin. */
  x: number
  align: Align
  area: { readonly left: number; readonly wide: number | null }
  /** The line that is not yet on paper. */
  waiting: Ink[]
  readonly paperWide: number
  readonly ink: Ink[]
  readonly lines: string[]
}

/** The knife sits this far above the head, so each ticket begins with it. */
const headToKnife = 80
const cells = { A: { wide: 12, high: 24 }, B: { wide: 9, high: 17 } } as const
const tabLetters = 8

export function startPen(paperWide: number): Pen {
  const area = { left: 0, wide: null }
  return { y: headToKnife, x: 0, align: 'left', area, waiting: [], paperWide, ink: [], lines: [] }
}

/** Writes letters until the line is full, and goes on in the next one. */
export function write(pen: Pen, text: string, style: Style): void {
  const wide = cells[style.font].wide * style.wide
  const high = cells[style.font].high * style.high
  for (const character of text) {
    if (character === '\t') {
      pen.x = (Math.floor(pen.x / (wide * tabLetters)) + 1) * wide * tabLetters
      continue
    }
    if (pen.x + wide > room(pen) && pen.x > 0) lineBreak(pen, 0)
    pen.waiting.push({ kind: 'glyph', character, style, wide, high, x: pen.x, y: 0 })
    pen.x += wide
  }
}

/** Goes on at so many dots from the margin; a place outside the line is passed over, as printers do. */
export function moveTo(pen: Pen, x: number): void {
  if (x >= 0 && x <= room(pen)) pen.x = x
}

/** Things of one line stand on the same foot; the paper moves by the spacing, or by the highest of them. */
export function lineBreak(pen: Pen, dots: number): void {
  const { waiting } = pen
  pen.waiting = []
  pen.x = 0
  if (waiting.length === 0) {
    pen.y += dots
    return
  }
  const high = waiting.reduce((most, one) => Math.max(most, one.high), 0)
  const wide = waiting.reduce((most, one) => Math.max(most, one.x + one.wide), 0)
  const shift = indent(pen, wide)
  for (const one of waiting) pen.ink.push({ ...one, x: one.x + shift, y: pen.y + high - one.high })
  const text = textOf(waiting)
  if (text !== null) pen.lines.push(text)
  pen.y += Math.max(high, dots)
}

/** Puts something where the next letter would stand. */
export function putInLine(pen: Pen, thing: { wide: number; high: number } & Dots): void {
  pen.waiting.push({ ...thing, x: pen.x, y: 0 })
  pen.x += thing.wide
}

/** Puts something on rows of its own. */
export function putAlone(pen: Pen, thing: { wide: number; high: number } & (Dots | Code | Bars)): void {
  lineBreak(pen, 0)
  pen.ink.push({ ...thing, x: indent(pen, thing.wide), y: pen.y })
  pen.y += thing.high
}

/** What can be read in a line; a wide gap is told as one blank; null for a line of dots. */
function textOf(line: readonly Ink[]): string | null {
  let text = ''
  let end = 0
  const glyphs = line.filter((one) => one.kind === 'glyph').toSorted((one, other) => one.x - other.x)
  for (const { character, x, wide } of glyphs) {
    text += x > end ? ` ${character}` : character
    end = x + wide
  }
  return glyphs.length > 0 ? text.trimEnd() : null
}

/** Lines end at the paper's edge, whatever was asked for. */
function room({ paperWide, area }: Pen): number {
  return Math.max(0, Math.min(area.wide ?? paperWide, paperWide - area.left))
}

function indent(pen: Pen, wide: number): number {
  const free = Math.max(0, room(pen) - wide)
  return pen.area.left + (pen.align === 'left' ? 0 : pen.align === 'right' ? free : Math.floor(free / 2))
}
