import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import QRCode from 'qrcode'
import { drawGlyph } from './glyphs.ts'
import type { Bitmap, Symbol2D } from './operations.ts'
import type { Ink } from './pen.ts'
import type { Sheet } from './sheet.ts'

/** A QR code's width in dots, as a printer makes it: the smallest version that holds the data. */
export function symbolSize(symbol: Symbol2D): number {
  return (modulesOf(symbol)?.size ?? 0) * symbol.moduleDots
}

/** Longer paper than this is cut off the picture: 2.5 m. */
const mostRows = 20_000

/** Draws a sheet as thermal paper looks, black and white only; gives a PNG. */
export function drawSheet({ wide, rows, ink }: Sheet): Buffer {
  const canvas = createCanvas(wide, Math.min(rows, mostRows))
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, wide, canvas.height)
  const seen = ink.filter(({ y }) => y < mostRows)
  for (const one of seen) if (one.kind === 'glyph') drawGlyph(context, one)
  burn(context, wide, canvas.height)
  context.fillStyle = 'black'
  for (const one of seen) drawDots(context, one)
  return canvas.toBuffer('image/png')
}

/** A dot of thermal paper is black or it is not. */
function burn(context: SKRSContext2D, wide: number, rows: number): void {
  const image = context.getImageData(0, 0, wide, rows)
  const dots = new Uint32Array(image.data.buffer)
  for (let at = 0; at < dots.length; at++) dots[at] = ((dots[at] ?? 0) & 0xff) < 144 ? 0xff000000 : 0xffffffff
  context.putImageData(image, 0, 0)
}

function drawDots(context: SKRSContext2D, ink: Ink): void {
  if (ink.kind === 'symbol') drawSymbol(context, ink.x, ink.y, ink.symbol)
  if (ink.kind === 'dots') drawBitmap(context, ink.x, ink.y, ink.bitmap)
  if (ink.kind === 'bars') drawBars(context, ink, ink.bars)
}

function modulesOf(symbol: Symbol2D) {
  try {
    const segments = [{ data: Buffer.from(symbol.data, 'latin1'), mode: 'byte' as const }]
    return QRCode.create(segments, { errorCorrectionLevel: symbol.correction }).modules
  } catch {
    // More than any QR code holds: a printer leaves it out, too.
    return null
  }
}

function drawSymbol(context: SKRSContext2D, x: number, y: number, symbol: Symbol2D): void {
  const modules = modulesOf(symbol)
  const size = modules?.size ?? 0
  const dots = symbol.moduleDots
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (modules?.get(row, column)) context.fillRect(x + column * dots, y + row * dots, dots, dots)
    }
  }
}

function drawBitmap(context: SKRSContext2D, x: number, y: number, bitmap: Bitmap): void {
  const { rowBytes, rows, bits, wide, high } = bitmap
  for (let at = 0; at < rowBytes * rows; at++) {
    const byte = bits[at] ?? 0
    if (byte === 0) continue
    const left = x + (at % rowBytes) * 8 * wide
    const top = y + Math.floor(at / rowBytes) * high
    for (let bit = 0; bit < 8; bit++) {
      if (byte & (0x80 >> bit)) context.fillRect(left + bit * wide, top, wide, high)
    }
  }
}

function drawBars(
  context: SKRSContext2D,
  { x, y, wide, high }: { x: number; y: number; wide: number; high: number },
  bars: readonly number[] | null,
): void {
  if (!bars) {
    context.strokeRect(x + 0.5, y + 0.5, wide - 1, high - 1)
    return
  }
  let left = x
  for (const [at, dots] of bars.entries()) {
    if (at % 2 === 0) context.fillRect(left, y, dots, high)
    left += dots
  }
}
