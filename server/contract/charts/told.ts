import type { Cell, Unit } from '../insights.ts'
import { languageFacts } from '../languages.ts'
import { clockSaid, type Reader, said } from '../said.ts'

/** A cell as it is read in a picture and beside it: like `said`, with dates, weeks and months in words. */
export function told(cell: Cell, unit: Unit, reader: Reader): string {
  if (typeof cell === 'string' && isDate(cell)) return dateTold(cell, unit, reader)
  // Below each other 15 and 7,4 are harder to compare than 15,0 and 7,4.
  if (typeof cell === 'number' && unit === 'seconds') return minutes(cell / 60, reader)
  return said(cell, unit, reader)
}

/** A tick of an axis: as short as can be. */
export function tick(value: number, unit: Unit, reader: Reader): string {
  if (unit === 'clock') return clockSaid(value, reader.language === 'en' ? ':' : '.')
  return said(value, unit === 'seconds' ? 'number' : unit, reader)
}

const minutes = (value: number, { language }: Reader): string =>
  new Intl.NumberFormat(languageFacts[language].locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value)

const isDate = (cell: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(cell)

function dateTold(date: string, unit: Unit, { language }: Reader): string {
  const options: Intl.DateTimeFormatOptions =
    unit === 'month'
      ? { month: 'short', year: 'numeric' }
      : { day: 'numeric', month: 'short', ...(unit === 'date' ? { year: 'numeric' } : {}) }
  const text = dated(date, options, language)
  return unit === 'week' ? `${weekWord[language] ?? 'week'} ${weekNumber(date)} (${text})` : text
}

const weekWord: Partial<Record<Reader['language'], string>> = { da: 'uge', en: 'week' }

/** A date in some words. */
export const dated = (
  date: string,
  options: Intl.DateTimeFormatOptions,
  language: Reader['language'],
): string =>
  new Intl.DateTimeFormat(languageFacts[language].locale, { ...options, timeZone: 'UTC' }).format(
    Date.parse(date),
  )

/** The number of a date's week (ISO 8601): week 1 has the year's first Thursday. */
export function weekNumber(date: string): number {
  const day = new Date(`${date}T00:00Z`)
  const thursday = day.getTime() + (3 - ((day.getUTCDay() + 6) % 7)) * dayMs
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)
  return Math.floor((thursday - newYear) / dayMs / 7) + 1
}

const dayMs = 86_400_000
