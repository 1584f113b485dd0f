import type { SlipTexts } from '../da/slip.ts'
import { aboutMinutes, form } from './counted.ts'

export const slip = {
  locale: 'uk-UA',
  wait: (low: number, high: number) =>
    low === high
      ? `Очікування: близько ${high}\u00a0${form(high, aboutMinutes)}`
      : `Очікування: близько ${low}–${high}\u00a0${form(high, aboutMinutes)}`,
  noWait: 'Майже без очікування',
  next: 'Стежте за табло. Ми викличемо ваш\u00a0номер.',
  copy: 'Копія. Ваш номер той самий.',
  scan: 'Стежте за чергою на телефоні',
  back: 'Коли повернетеся, піднесіть код до сканера',
} satisfies SlipTexts
