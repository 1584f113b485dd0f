import type { Instant } from '../queue/words.ts'
import { languageFacts } from './languages.ts'
import { longSentence, longSpan, longWait } from './long-wait.ts'
import type { CommonTexts } from './texts/da/common.ts'
import { common as danish } from './texts/da/common.ts'
import type { HoursOfDay, House, HouseClock, Language, Wait, Words } from './views.ts'

/** How one language says times, in the house's time zone. */
export interface Spoken {
  readonly language: Language
  readonly timeZone: string
}

const texts: Partial<Record<Language, CommonTexts>> = { da: danish }

/** Teaches this screen a language: each is loaded when it is first needed, and Danish stands in until then. */
export function learn(language: Language, common: CommonTexts): void {
  texts[language] = common
}

/** What all screens say alike. */
export const commonIn = (language: Language): CommonTexts => texts[language] ?? danish

/** A text of the catalogue in a language; the Danish one stands in where it is missing. */
export const wordsIn = (words: Words, language: Language): string => words[language] ?? words.da

/** Whether a text of the catalogue had to be taken in Danish; a screen marks it with `lang`. */
export const languageOf = (words: Words, language: Language): Language =>
  words[language] === undefined ? 'da' : language

const formats = new Map<string, Intl.DateTimeFormat>()
function formatOf({ language, timeZone }: Spoken, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${timeZone} ${JSON.stringify(options)}`
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(languageFacts[language].locale, { timeZone, ...options })
  formats.set(name, format)
  return format
}

const clocks = new Map<string, HouseClock>()

/** Teaches this screen the house's clock for the days around today. */
export function learnClock({ timeZone, clock }: Pick<House, 'timeZone' | 'clock'>): void {
  clocks.set(timeZone, clock)
}

/** The clock: `10.05` in Danish, `10:05` in English. */
export function clockTime(at: Instant, spoken: Spoken): string {
  const clock = clocks.get(spoken.timeZone)
  if (clock && clock.from <= at && at < clock.until)
    return written(new Date(at + clock.minutes * 60_000).toISOString().slice(11, 16), spoken.language)
  return formatOf(spoken, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

/** A day in full: `mandag den 23. november`. */
export const longDate = (at: Instant, spoken: Spoken): string =>
  commonIn(spoken.language).date(
    formatOf(spoken, { weekday: 'long' }).format(at),
    formatOf(spoken, { day: 'numeric', month: 'long' }).format(at),
  )

/** `mandag`; Monday is 1. */
export function weekdayName(weekday: number, language: Language): string {
  // 1 January 2024 was a Monday.
  return formatOf({ language, timeZone: 'UTC' }, { weekday: 'long' }).format(Date.UTC(2024, 0, weekday))
}

/** Today's weekday at the house, Monday as 1. */
export const weekdayOf = (at: Instant, timeZone: string): number =>
  ((new Date(dayNumber(at, timeZone) * dayMs).getUTCDay() + 6) % 7) + 1

/** When something opens or was, as it goes on a sentence: `i morgen kl. 10`, `mandag kl. 12.30`. */
export function whenOpens(opensAt: Instant, now: Instant, spoken: Spoken): string {
  const t = commonIn(spoken.language)
  const time = atTime(opensAt, spoken)
  const days = dayNumber(opensAt, spoken.timeZone) - dayNumber(now, spoken.timeZone)
  if (days === 0) return t.whenToday(time)
  if (days === 1) return t.whenTomorrow(time)
  if (days > 1 && days < 7) return t.whenWeekday(formatOf(spoken, { weekday: 'long' }).format(opensAt), time)
  return t.whenDate(longDate(opensAt, spoken), time)
}

/** A time within a sentence: `kl. 10`, since Danes do not say `kl. 10.00`; `10:00`. */
export function atTime(at: Instant, spoken: Spoken): string {
  const time = clockTime(at, spoken)
  const said = spoken.language === 'da' ? time.replace(/^0/, '').replace(/\.00$/, '') : time
  return commonIn(spoken.language).clock(said)
}

/** Opening hours of a day: `10.00–16.00`, several with a comma, or the word for closed. */
export function hoursOf({ intervals }: HoursOfDay, language: Language): string {
  if (intervals.length === 0) return commonIn(language).closedDay
  const spans = intervals.map(({ from, to }) => `${written(from, language)}–${written(to, language)}`)
  return fromLeft(spans.join(', '), language)
}

/** Keeps figures in their order within a line that runs from the right. */
const fromLeft = (figures: string, language: Language): string =>
  languageFacts[language].direction === 'rtl' ? `\u2066${figures}\u2069` : figures

const written = (time: string, language: Language): string =>
  language === 'da' ? time.replace(':', '.') : time

/** A short range for a card or a line: `12–25 min.`; without a wait, the words that say so. */
export function waitRange({ medianMinutes, p80Minutes }: Wait, language: Language): string {
  const t = commonIn(language)
  if (longWait(p80Minutes)) return longSpan({ medianMinutes, p80Minutes }, t)
  return medianMinutes === 0 ? t.almostNoWait : t.minutes(medianMinutes, p80Minutes)
}

/** The same as a sentence of its own. */
export function waitSentence({ medianMinutes, p80Minutes }: Wait, language: Language): string {
  const t = commonIn(language)
  if (longWait(p80Minutes)) return longSentence({ medianMinutes, p80Minutes }, t)
  return medianMinutes === 0 ? t.almostNoWait : t.wait(medianMinutes, p80Minutes)
}

/** An address as people say it: `borger.dk`. */
export const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '')

const dayMs = 86_400_000

/** Days since 1970 on the house's calendar. */
function dayNumber(at: Instant, timeZone: string): number {
  const parts = formatOf({ language: 'en', timeZone }, { year: 'numeric', month: 'numeric', day: 'numeric' })
  const of = new Map(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  return Date.UTC(of.get('year') ?? 0, (of.get('month') ?? 1) - 1, of.get('day') ?? 1) / dayMs
}
