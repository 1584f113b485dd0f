import type { SlipTexts } from '../da/slip.ts'

const minutes = (count: number) => (count === 1 ? 'daqiiqad' : 'daqiiqo')

export const slip = {
  locale: 'so-SO',
  wait: (low: number, high: number) =>
    low === high
      ? `Sugitaan: qiyaastii ${high}\u00a0${minutes(high)}`
      : `Sugitaan: qiyaastii ${low}–${high}\u00a0${minutes(high)}`,
  noWait: 'Sugitaan aad u yar',
  next: 'Fadlan fiiri shaashadda. Lambarkaaga waan ku dhawaaqi doonnaa.',
  copy: 'Koobi. Lambarkaagu waa isla kii.',
  scan: 'Safkaaga kala\u00a0soco taleefanka',
  back: 'Marka aad soo noqoto koodhka akhriyaha hoos dhig',
} satisfies SlipTexts
