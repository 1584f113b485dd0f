import type { Barcode } from '../operations.ts'
import { code39 } from './code39.ts'
import { code128, textOfCode128 } from './code128.ts'
import { ean8, ean13, withCheck } from './ean.ts'
import { itf } from './itf.ts'

/** How much wider than a narrow bar a wide one is, as Epson prints them. */
const wide = 2.5

/** Widths in dots of bars and spaces in turn; null where this printer cannot draw that kind, or its data is wrong. */
export function barsOf({ symbology, data, moduleDots }: Barcode): readonly number[] | null {
  const modules = modulesOf(symbology, data)
  return modules?.map((one) => Math.round(one * moduleDots)) ?? null
}

function modulesOf(symbology: string, data: Buffer): readonly number[] | null {
  const text = data.toString('latin1')
  switch (symbology) {
    case 'CODE128':
      return code128(data)
    case 'CODE39':
      return code39(text, wide)
    case 'EAN13':
      return ean13(text)
    case 'EAN8':
      return ean8(text)
    case 'UPC-A':
      return /^\d{11,12}$/.test(text) ? ean13(`0${text}`) : null
    case 'ITF':
      return itf(text, wide)
    default:
      return null
  }
}

/** Digits before the check digit, which the printer makes itself. */
const ownDigits: Readonly<Record<string, number>> = { EAN13: 12, EAN8: 7, 'UPC-A': 11 }

/** What stands at a barcode in letters. */
export function captionOf({ symbology, data }: Barcode): string {
  const text = data.toString('latin1')
  if (symbology === 'CODE128') return textOfCode128(data)
  const digits = ownDigits[symbology]
  return digits && text.length >= digits ? withCheck(text.slice(0, digits)) : text
}
