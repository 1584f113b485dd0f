import type { HandoutTexts } from '../da/handout.ts'

export const handout = {
  bring: 'What to bring',
  come: (office: string, address: string) => `Come to ${office}, ${address}.`,
  openUntil: (time: string) => `Open today until ${time}.`,
  opens: (when: string) => `Opens ${when}.`,

  where: (place: string) => `Place: ${place}`,
  remember: (what: string) => `Remember: ${what}`,
  sheet: 'Print on A4',
  show: 'Show this paper when you come.',
  seat: 'Your seat',
  cancel: (phone: string, code: string) => `Can you not come? Call ${phone}, and say the code ${code}.`,

  sentence: 'The quick brown fox jumps over the lazy dog.',
} satisfies HandoutTexts
