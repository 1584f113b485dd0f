import type { SlipTexts } from '../da/slip.ts'

/** After "близько" stands the genitive: 1, 21, 31 take the singular, but 11 does not. */
const minutes = (count: number) => (count % 10 === 1 && count % 100 !== 11 ? 'хвилини' : 'хвилин')

export const slip = {
  locale: 'uk-UA',
  wait: (low: number, high: number) =>
    low === high
      ? `Очікування: близько ${high}\u00a0${minutes(high)}`
      : `Очікування: близько ${low}–${high}\u00a0${minutes(high)}`,
  noWait: 'Майже без очікування',
  next: 'Стежте за табло. Ми викличемо ваш\u00a0номер.',
  copy: 'Копія. Ваш номер той самий.',
  scan: 'Стежте за чергою на телефоні',
} satisfies SlipTexts
