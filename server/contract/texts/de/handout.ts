import type { HandoutTexts } from '../da/handout.ts'

export const handout = {
  bring: 'Bitte bringen Sie mit',
  come: (office: string, address: string) => `Adresse: ${office}, ${address}.`,
  openUntil: (time: string) => `Heute geöffnet bis ${time}\u00a0Uhr.`,
  opens: (when: string) => `Öffnet: ${when}.`,

  where: (place: string) => `Ort: ${place}`,
  remember: (what: string) => `Denken Sie an: ${what}`,
  sheet: 'Auf A4 drucken',
  show: 'Zeigen Sie dieses Papier vor.',
  seat: 'Ihr Platz',
  cancel: (phone: string, code: string) =>
    `Können Sie nicht kommen? Rufen Sie ${phone} an, und nennen Sie den Code ${code}.`,

  sentence: 'Zwölf Boxkämpfer jagen Viktor über den großen Deich.',
} satisfies HandoutTexts
