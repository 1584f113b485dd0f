import type { SlipTexts } from '../da/slip.ts'
import { counted, minutes } from './counted.ts'

/** Kept on one line. */
const span = (count: number) => counted(count, minutes).replaceAll(' ', '\u00a0')

export const slip = {
  locale: 'ro-RO',
  wait: (low: number, high: number) =>
    low === high ? `Așteptare: circa ${span(high)}` : `Așteptare: circa ${low}–${span(high)}`,
  noWait: 'Aproape fără așteptare',
  next: 'Urmăriți ecranul. Vă\u00a0vom\u00a0chema numărul.',
  copy: 'Copie. Numărul rămâne același.',
  scan: 'Urmăriți locul la\u00a0rând pe\u00a0telefon',
  back: 'Țineți codul sub cititor când reveniți',
} satisfies SlipTexts
