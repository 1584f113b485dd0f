import type { HandoutTexts } from '../da/handout.ts'

export const handout = {
  bring: 'Proszę zabrać ze sobą',
  come: (office: string, address: string) => `Adres: ${office}, ${address}.`,
  openUntil: (time: string) => `Dziś otwarte do godz.\u00a0${time}.`,
  opens: (when: string) => `Otwarcie: ${when}.`,

  where: (place: string) => `Miejsce: ${place}`,
  remember: (what: string) => `Proszę pamiętać: ${what}`,
  sheet: 'Drukuj na A4',
  show: 'Proszę okazać ten wydruk.',
  seat: 'Państwa miejsce',
  cancel: (phone: string, code: string) =>
    `Nie mogą Państwo przyjść? Proszę zadzwonić: ${phone} i podać kod ${code}.`,

  sentence: 'Zażółć gęślą jaźń. Łódź, Śląsk, Ćma.',
} satisfies HandoutTexts
