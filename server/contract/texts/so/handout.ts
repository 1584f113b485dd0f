import type { HandoutTexts } from '../da/handout.ts'

export const handout = {
  bring: 'Fadlan soo qaado',
  come: (office: string, address: string) => `Cinwaanka: ${office}, ${address}.`,
  openUntil: (time: string) => `Maanta waxay furan tahay ilaa ${time}.`,
  opens: (when: string) => `Waxay furmaysaa: ${when}.`,

  where: (place: string) => `Goobta: ${place}`,
  remember: (what: string) => `Ha illoobin: ${what}`,
  sheet: 'Ku daabac A4',
  show: 'Fadlan tus warqaddan marka aad timaaddo.',
  seat: 'Kursigaaga',
  cancel: (phone: string, code: string) => `Ma iman kartid? Wac ${phone}, oo sheeg koodhka ${code}.`,

  sentence: 'Ku soo dhowow xafiiska adeegga muwaadinka.',
} satisfies HandoutTexts
