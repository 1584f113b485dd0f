import type { SlipTexts } from '../da/slip.ts'

/** From 20 on there is a "de" between number and noun, except after 101 to 119. */
const minutes = (count: number) =>
  count === 1 ? 'minut' : count % 100 > 0 && count % 100 < 20 ? 'minute' : 'de\u00a0minute'

export const slip = {
  locale: 'ro-RO',
  wait: (low: number, high: number) =>
    low === high
      ? `Așteptare: circa ${high}\u00a0${minutes(high)}`
      : `Așteptare: circa ${low}–${high}\u00a0${minutes(high)}`,
  noWait: 'Aproape fără așteptare',
  next: 'Urmăriți ecranul. Vă\u00a0vom\u00a0chema numărul.',
  copy: 'Copie. Numărul rămâne același.',
  scan: 'Urmăriți locul la\u00a0rând pe\u00a0telefon',
} satisfies SlipTexts
