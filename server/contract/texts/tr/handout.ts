import type { HandoutTexts } from '../da/handout.ts'

export const handout = {
  bring: 'Lütfen yanınızda getirin',
  come: (office: string, address: string) => `Adres: ${office}, ${address}.`,
  openUntil: (time: string) => `Bugün kapanış saati: ${time}.`,
  opens: (when: string) => `Açılış: ${when}.`,

  where: (place: string) => `Yer: ${place}`,
  remember: (what: string) => `Unutmayın: ${what}`,
  sheet: 'A4 kâğıda yazdır',
  show: 'Geldiğinizde bu kâğıdı gösterin.',
  seat: 'Yeriniz',
  cancel: (phone: string, code: string) =>
    `Gelemiyor musunuz? ${phone} numarasını arayın ve ${code} kodunu söyleyin.`,

  sentence: 'Pijamalı hasta yağız şoföre çabucak güvendi. İı',
} satisfies HandoutTexts
