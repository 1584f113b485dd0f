import type { Align, Operation, Raster, Style, Symbol2D } from './operations.ts'

/** Where one thing stands on the paper, in dots from the left and the top. */
interface Place {
  readonly x: number
  readonly y: number
}
export interface Glyph extends Place {
  readonly character: string
  readonly style: Style
  readonly cellWide: number
  readonly cellHigh: number
}
export interface Sheet {
  readonly rows: number
  readonly glyphs: readonly Glyph[]
  readonly symbols: readonly (Place & { readonly symbol: Symbol2D; readonly size: number })[]
  readonly rasters: readonly (Place & { readonly raster: Raster })[]
  /** What can be read, line by line. */
  readonly lines: readonly string[]
}

/** Dots across 80 mm paper. */
export const sheetWide = 576
/** The knife sits this far above the head, so each ticket begins with it. */
const headToKnife = 80
const cells = { A: { wide: 12, high: 24 }, B: { wide: 9, high: 17 } } as const

interface Pen {
  y: number
  waiting: Glyph[]
  readonly glyphs: Glyph[]
  readonly symbols: { x: number; y: number; symbol: Symbol2D; size: number }[]
  readonly rasters: { x: number; y: number; raster: Raster }[]
  readonly lines: string[]
}

/** Where everything between two cuts comes to stand; `sizeOf` tells a QR code's modules across. */
export function layOutSheet(operations: readonly Operation[], sizeOf: (symbol: Symbol2D) => number): Sheet {
  const pen: Pen = { y: headToKnife, waiting: [], glyphs: [], symbols: [], rasters: [], lines: [] }
  let align: Align = 'left'
  for (const operation of operations) {
    if ('align' in operation) align = operation.align
    put(pen, operation, align, sizeOf)
  }
  endLine(pen, align, 0)
  return { ...pen, rows: Math.max(1, pen.y) }
}

function put(pen: Pen, operation: Operation, align: Align, sizeOf: (symbol: Symbol2D) => number): void {
  switch (operation.kind) {
    case 'text':
      for (const character of operation.text) write(pen, character, operation.style, align)
      return
    case 'line':
      return endLine(pen, align, operation.dots)
    case 'feed':
      return endLine(pen, align, operation.dots)
    case 'qr': {
      endLine(pen, align, 0)
      const size = sizeOf(operation)
      pen.symbols.push({ x: indent(align, size), y: pen.y, symbol: operation, size })
      pen.lines.push(operation.data)
      pen.y += size
      return
    }
    case 'raster': {
      endLine(pen, align, 0)
      pen.rasters.push({
        x: indent(align, operation.rowBytes * 8 * operation.wide),
        y: pen.y,
        raster: operation,
      })
      pen.y += operation.rows * operation.high
      return
    }
  }
}

function write(pen: Pen, character: string, style: Style, align: Align): void {
  const cellWide = cells[style.font].wide * style.wide
  const cellHigh = cells[style.font].high * style.high
  if (character === '\t') return tab(pen, style, align)
  const last = pen.waiting.at(-1)
  const x = last ? last.x + last.cellWide : 0
  const wraps = x + cellWide > sheetWide && last !== undefined
  if (wraps) endLine(pen, align, 0)
  pen.waiting.push({ character, style, cellWide, cellHigh, x: wraps ? 0 : x, y: 0 })
}

/** To the next eighth column. */
function tab(pen: Pen, style: Style, align: Align): void {
  const blanks = 8 - (pen.waiting.length % 8)
  for (let blank = 0; blank < blanks; blank++) write(pen, ' ', style, align)
}

/** Letters of one line stand on the same foot; the paper moves by the spacing, or by the highest letter. */
function endLine(pen: Pen, align: Align, dots: number): void {
  const last = pen.waiting.at(-1)
  if (!last) {
    pen.y += dots
    return
  }
  const high = pen.waiting.reduce((most, glyph) => Math.max(most, glyph.cellHigh), 0)
  const shift = indent(align, last.x + last.cellWide)
  for (const glyph of pen.waiting) {
    pen.glyphs.push({ ...glyph, x: glyph.x + shift, y: pen.y + high - glyph.cellHigh })
  }
  pen.lines.push(
    pen.waiting
      .map((glyph) => glyph.character)
      .join('')
      .trimEnd(),
  )
  pen.waiting = []
  pen.y += Math.max(high, dots)
}

function indent(align: Align, wide: number): number {
  const room = Math.max(0, sheetWide - wide)
  return align === 'left' ? 0 : align === 'right' ? room : Math.floor(room / 2)
}
