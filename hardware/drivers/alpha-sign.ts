import type { CounterSign, SignFace } from '../devices.ts'
import { type FaceSignSettings, openFaceSign } from './face-sign.ts'
import { plainLetters } from './plain-letters.ts'

/** File A is what a sign shows from the start. */
const label = 'A'
const longest = 40
/** `b` holds the text still, `c` flashes it, on every line (position 0x30 fills). */
const modes = { still: 'b', flash: 'c' } as const

/**
 * A moving-letter sign that obeys the Alpha protocol, as BetaBrite does: five NUL, SOH, type `Z` (all signs),
 * address `00`, STX, `A` (write text), file label, ESC position mode, text, ETX, sum, EOT; 9600 7E1.
 * The sum has four hexadecimal digits and runs from STX through ETX. Letters are plain ASCII, which seven bits hold.
 * Source: Adaptive Micro Systems, Alpha Sign Communications Protocol.
 */
export const openAlphaSign = (settings: FaceSignSettings): CounterSign => openFaceSign(settings, alphaFrame)

/** One frame that replaces all that the sign shows. */
export function alphaFrame({ upper, lower, calling }: SignFace): Buffer {
  const text = plainLetters([upper, lower].filter(Boolean).join(' ')).slice(0, longest)
  const mode = calling ? modes.flash : modes.still
  const body = Buffer.from(`\x02A${label}\x1b0${mode}${text}\x03`, 'latin1')
  const sum = body.reduce((total, byte) => (total + byte) & 0xffff, 0)
  const digits = sum.toString(16).toUpperCase().padStart(4, '0')
  return Buffer.concat([
    Buffer.from('\0\0\0\0\0\x01Z00', 'latin1'),
    body,
    Buffer.from(`${digits}\x04`, 'latin1'),
  ])
}
