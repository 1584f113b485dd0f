import type { HandoutTexts } from '../da/handout.ts'

export const handout = {
  bring: 'Aduceți cu dumneavoastră',
  come: (office: string, address: string) => `Adresa: ${office}, ${address}.`,
  openUntil: (time: string) => `Astăzi deschis până la ora\u00a0${time}.`,
  opens: (when: string) => `Se deschide: ${when}.`,

  where: (place: string) => `Locul: ${place}`,
  remember: (what: string) => `Nu uitați: ${what}`,
  sheet: 'Tipăriți pe A4',
  show: 'Arătați această hârtie la sosire.',
  seat: 'Locul dumneavoastră',
  cancel: (phone: string, code: string) => `Nu puteți veni? Sunați la ${phone} și spuneți codul ${code}.`,

  sentence: 'Înțeleptul știe că prânzul așteaptă.',
} satisfies HandoutTexts
