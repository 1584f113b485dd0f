import { barsOf, captionOf } from './bars/bars.ts'
import type { Barcode, Bitmap, Operation, Symbol2D } from './operations.ts'
import { type Ink, lineBreak, moveTo, type Pen, putAlone, putInLine, startPen, write } from './pen.ts'

export interface Sheet {
  /** Dots across. */
  readonly wide: number
  readonly rows: number
  readonly ink: readonly Ink[]
  /** What can be read, line by line. */
  readonly lines: readonly string[]
}

/** A QR code's width in dots. */
type SizeOf = (symbol: Symbol2D) => number

/** Where everything between two cuts comes to stand on paper that is `wide` dots across. */
export function layOutSheet(operations: readonly Operation[], wide: number, sizeOf: SizeOf): Sheet {
  const pen = startPen(wide)
  for (const operation of operations) {
    if ('align' in operation) pen.align = operation.align
    put(pen, operation, sizeOf)
  }
  lineBreak(pen, 0)
  return { wide, rows: Math.max(1, pen.y), ink: pen.ink, lines: pen.lines }
}

function put(pen: Pen, operation: Operation, sizeOf: SizeOf): void {
  switch (operation.kind) {
    case 'text':
      return write(pen, operation.text, operation.style)
    case 'line':
    case 'feed':
      return lineBreak(pen, operation.dots)
    case 'move':
      return moveTo(pen, operation.from === 'margin' ? operation.dots : pen.x + operation.dots)
    case 'area':
      pen.area = operation
      return
    case 'strip':
      return putInLine(pen, dotsOf(operation))
    case 'raster':
      return putAlone(pen, dotsOf(operation))
    case 'qr':
      return putSymbol(pen, operation, sizeOf(operation))
    case 'barcode':
      return putBarcode(pen, operation)
  }
}

const dotsOf = (bitmap: Bitmap) =>
  ({
    kind: 'dots',
    wide: bitmap.rowBytes * 8 * bitmap.wide,
    high: bitmap.rows * bitmap.high,
    bitmap,
  }) as const

function putSymbol(pen: Pen, symbol: Symbol2D, size: number): void {
  putAlone(pen, { kind: 'symbol', wide: size, high: size, symbol })
  pen.lines.push(symbol.data)
}

const captionStyle = { font: 'A', wide: 1, high: 1, bold: false, underline: false, white: false } as const
const unknownBarsWide = 300

/** A kind of barcode that is not drawn leaves an empty frame with its name and its text. */
function putBarcode(pen: Pen, barcode: Barcode): void {
  const bars = barsOf(barcode)
  const text = bars ? captionOf(barcode) : `${barcode.symbology} ${captionOf(barcode)}`
  const caption = (): void => {
    write(pen, text, captionStyle)
    lineBreak(pen, 0)
  }
  const { highDots, caption: place } = barcode
  const wide = bars?.reduce((sum, one) => sum + one, 0) ?? unknownBarsWide
  lineBreak(pen, 0)
  if (place === 'above' || place === 'both') caption()
  putAlone(pen, { kind: 'bars', wide, high: highDots, bars })
  if (place === 'below' || place === 'both' || !bars) caption()
  if (place === 'none' && bars) pen.lines.push(text)
}
