import type { Language } from '../../catalogue/languages.ts'
import type { Catalogue } from '../../catalogue/schema.ts'
import { handoutTexts } from '../../contract/texts/handouts.ts'
import { slipTexts } from '../../contract/texts/slips.ts'
import type { Instant } from '../../queue/words.ts'

/** A text by language; Danish stands in where another is missing. */
export type SlipWords = { readonly da: string } & { readonly [L in Language]?: string | undefined }

/** A text in the asked language, or the Danish one. */
export const said = (words: SlipWords, language: Language): string => words[language] ?? words.da

/** The chosen language first, and Danish beside it, so that staff can help. */
export const languagesOf = (chosen: Language): readonly Language[] =>
  chosen === 'da' ? ['da'] : [chosen, 'da']

/** What is said on tickets, and on other paper. */
export const textsOf = (language: Language) => ({ ...slipTexts[language], ...handoutTexts[language] })

/** The clock of all Danish lobbies has 24 hours, whatever the language's own has. */
const clock = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const
const day = { weekday: 'long', day: 'numeric', month: 'long' } as const

/** `23. november 2026 kl. 14.32`: when a paper was made. */
export const writtenTime = (at: Instant, language: Language, { town }: Catalogue): string =>
  dayAndMonth(
    format(language, town.timeZone, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(at),
  )

/** `14.32` */
export const writtenClock = (at: Instant, language: Language, { town }: Catalogue): string =>
  format(language, town.timeZone, clock).format(at)

/** `torsdag 3. december kl. 13.00` */
export const writtenDay = (at: Instant, language: Language, { town }: Catalogue): string =>
  dayAndMonth(format(language, town.timeZone, { ...day, ...clock }).format(at))

/** `torsdag 3. december kl. 13.00–15.00` */
export const writtenRange = (
  { from, to }: { readonly from: Instant; readonly to: Instant },
  language: Language,
  { town }: Catalogue,
): string => dayAndMonth(format(language, town.timeZone, { ...day, ...clock }).formatRange(from, to))

/** `3. december` is not broken over two lines. */
const dayAndMonth = (date: string): string => date.replace(/(?<![\d.:])(\d{1,2}\.?) (?=\p{L})/gu, '$1\u00a0')

const formats = new Map<string, Intl.DateTimeFormat>()
function format(language: Language, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const name = `${language} ${timeZone} ${JSON.stringify(options)}`
  const known =
    formats.get(name) ?? new Intl.DateTimeFormat(slipTexts[language].locale, { timeZone, ...options })
  formats.set(name, known)
  return known
}
