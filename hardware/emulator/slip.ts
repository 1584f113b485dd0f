import type { Operation } from './operations.ts'
import { drawSheet, symbolSize } from './picture.ts'
import { layOutSheet } from './sheet.ts'

/** What came out of the printer between two cuts. */
export interface EmulatedSlip {
  readonly id: number
  /** UTC milliseconds when it was cut. */
  readonly at: number
  /** What can be read on it, line by line; a QR code as its contents. */
  readonly text: string
  /** Everything that was sent for it. */
  readonly bytes: Buffer
  /** How it looks, 576 dots wide; drawn when first asked for. */
  png(): Buffer
}

/** Makes a slip of what was printed; null where there is no ink on it. */
export function makeSlip(
  id: number,
  at: number,
  operations: readonly Operation[],
  bytes: Buffer,
): EmulatedSlip | null {
  const sheet = layOutSheet(operations, symbolSize)
  if (sheet.glyphs.length + sheet.symbols.length + sheet.rasters.length === 0) return null
  let drawn: Buffer | null = null
  const png = (): Buffer => {
    drawn ??= drawSheet(sheet)
    return drawn
  }
  return { id, at, text: sheet.lines.join('\n'), bytes, png }
}
