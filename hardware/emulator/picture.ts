import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import QRCode from 'qrcode'
import { drawGlyph } from './glyphs.ts'
import type { Raster, Symbol2D } from './operations.ts'
import { type Sheet, sheetWide } from './sheet.ts'

/** A QR code's width in dots, as a printer makes it: the smallest version that holds the data. */
export function symbolSize(symbol: Symbol2D): number {
  return (modulesOf(symbol)?.size ?? 0) * symbol.moduleDots
}

/** Draws a sheet as thermal paper looks, 576 dots wide, black and white only; gives a PNG. */
export function drawSheet(sheet: Sheet): Buffer {
  const canvas = createCanvas(sheetWide, Math.min(sheet.rows, 20_000))
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, sheetWide, sheet.rows)
  for (const glyph of sheet.glyphs) drawGlyph(context, glyph)
  burn(context, canvas.height)
  context.fillStyle = 'black'
  for (const { x, y, symbol } of sheet.symbols) drawSymbol(context, x, y, symbol)
  for (const { x, y, raster } of sheet.rasters) drawRaster(context, x, y, raster)
  return canvas.toBuffer('image/png')
}

/** A dot of thermal paper is black or it is not. */
function burn(context: SKRSContext2D, rows: number): void {
  const image = context.getImageData(0, 0, sheetWide, rows)
  const dots = new Uint32Array(image.data.buffer)
  for (let at = 0; at < dots.length; at++) dots[at] = ((dots[at] ?? 0) & 0xff) < 144 ? 0xff000000 : 0xffffffff
  context.putImageData(image, 0, 0)
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

function drawRaster(context: SKRSContext2D, x: number, y: number, raster: Raster): void {
  const { rowBytes, rows, bits, wide, high } = raster
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
