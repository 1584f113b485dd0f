import type { SlipTexts } from '../da/slip.ts'

/** After "około" stands the genitive: only 1 differs. */
const minutes = (count: number) => (count === 1 ? 'minuty' : 'minut')

export const slip = {
  locale: 'pl-PL',
  wait: (low: number, high: number) =>
    low === high
      ? `Czas oczekiwania: około ${high}\u00a0${minutes(high)}`
      : `Czas oczekiwania: około ${low}–${high}\u00a0${minutes(high)}`,
  noWait: 'Prawie bez czekania',
  next: 'Proszę obserwować tablicę. Wywołamy Państwa\u00a0numer.',
  copy: 'Kopia. Numer się nie zmienia.',
  scan: 'Miejsce w\u00a0kolejce na\u00a0telefonie',
  back: 'Po powrocie proszę zbliżyć kod do czytnika',
} satisfies SlipTexts
