import { languageFacts } from '../../contract/languages.ts'
import type { FileLanguage } from '../../contract/table-files.ts'
import type { DayDate } from '../../queue/words.ts'

/** A month or a year by its calendar; both ends included. */
export interface Span {
  readonly from: DayDate
  readonly to: DayDate
}

/** The span of `2026` or `2026-11`. */
export function spanOf(period: string): Span {
  const [year = 0, month] = period.split('-').map(Number)
  const from = Date.UTC(year, month === undefined ? 0 : month - 1, 1)
  const end = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1)
  return { from: dated(from), to: dated(end - 86_400_000) }
}

/** The year before a year, the month before a month. */
export function before(period: string): string {
  const [year = 0, month] = period.split('-').map(Number)
  if (month === undefined) return `${year - 1}`
  return dated(Date.UTC(year, month - 2, 1)).slice(0, 7)
}

/** `november 2026` or `2026`. */
export function periodSaid(period: string, language: FileLanguage): string {
  if (period.length === 4) return period
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(languageFacts[language].locale, options).format(Date.parse(`${period}-01`))
}

const dated = (at: number): DayDate => new Date(at).toISOString().slice(0, 10)
