import type { Operation } from './operations.ts'
import { drawSheet, symbolSize } from './picture.ts'
import { layOutSheet, type Sheet } from './sheet.ts'

/** Dots across a roll, by its width in millimetres. */
export const paperDots = { 80: 576, 58: 384 } as const
/** A roll's width in millimetres. */
export type PaperWidth = keyof typeof paperDots

/** What came out of the printer between two cuts. */
export interface EmulatedSlip {
  readonly id: number
  /** UTC milliseconds when it was cut. */
  readonly at: number
  /** What can be read on it, line by line; a QR code as its contents; empty where it is a picture. */
  readonly text: string
  /** Dots across the paper. */
  readonly wide: number
  /** Bytes in hexadecimal that were no command this printer knows. */
  readonly unknown: readonly string[]
  /** Everything that was sent for it. */
  readonly bytes: Buffer
  /** How it looks, dot for dot; drawn when first asked for. */
  png(): Buffer
}

const mostUnknown = 20

/** Makes a slip of what was printed; null where there is no ink on it. */
export function makeSlip(
  id: number,
  at: number,
  operations: readonly Operation[],
  bytes: Buffer,
  paper: PaperWidth = 80,
): EmulatedSlip | null {
  const wide = paperDots[paper]
  // Laid out anew for its picture: fifty slips full of letters would take a gigabyte as single glyphs.
  const layOut = (): Sheet => layOutSheet(operations, wide, symbolSize)
  const { ink, lines } = layOut()
  if (ink.length === 0) return null
  let drawn: Buffer | null = null
  const png = (): Buffer => {
    drawn ??= drawSheet(layOut())
    return drawn
  }
  const unknown = operations
    .flatMap((one) => (one.kind === 'unknown' ? [one.bytes.toString('hex')] : []))
    .slice(0, mostUnknown)
  return { id, at, text: lines.join('\n'), wide, unknown, bytes, png }
}
