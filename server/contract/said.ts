import { weekdayName, wordsIn } from './format.ts'
import type { Cell, InsightAnswer, Unit } from './insights.ts'
import { languageFacts } from './languages.ts'
import type { Language } from './views.ts'

/** In whose words figures are told. */
export interface Reader {
  readonly language: Language
  /** Names of errands, by id. */
  readonly names: InsightAnswer['names']
  /** What other ids are called: endings, channels, languages. */
  readonly words?: Readonly<Record<string, string>>
}

/** A cell as it is read on a page or on paper. */
export function said(cell: Cell, unit: Unit, reader: Reader): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return named(cell, reader)
  if (unit === 'share') return inDigits(cell, reader, 0, 'percent')
  if (unit === 'seconds') return inDigits(cell / 60, reader, 1)
  if (unit === 'weekday') return weekdayName(cell, reader.language)
  if (unit === 'clock') return clockSaid(cell, reader.language === 'en' ? ':' : '.')
  return inDigits(cell, reader, unit === 'count' ? 0 : 1)
}

/** What an id is called; a date, or a word that needs no name, stays what it is. */
export function named(id: string, { language, names, words }: Reader): string {
  // An id may happen to be a word that every object has, as `constructor`.
  const name = Object.hasOwn(names, id) ? names[id] : undefined
  if (name) return wordsIn(name, language)
  return words && Object.hasOwn(words, id) ? (words[id] ?? id) : id
}

/** Minutes since midnight as a clock shows them: 630 is `10.30`. */
export const clockSaid = (minutes: number, between: string): string =>
  `${Math.floor(minutes / 60)}${between}${`${minutes % 60}`.padStart(2, '0')}`

const inDigits = (
  cell: number,
  { language }: Reader,
  maximumFractionDigits: number,
  style: 'decimal' | 'percent' = 'decimal',
): string =>
  new Intl.NumberFormat(languageFacts[language].locale, { style, maximumFractionDigits }).format(cell)
