import { minutes as arabicMinutes, counted } from '../contract/texts/ar/counted.ts'
import { hourInPolish, hourInUkrainian } from './spoken-hours.ts'
import { minutesWord } from './spoken-minutes.ts'
import { upTo } from './up-to.ts'
import type { SpokenLanguage } from './words.ts'

interface Time {
  readonly hour: number
  readonly minute: number
  /** The word before it, on which its form may hang. */
  readonly after: string
}
type Say = (time: Time) => string

const withColon = /(?:(\p{L}+)(\s))?(?<![\d:.])(\d{1,2}):(\d\d)(?![\d:])(?:\sUhr)?/gu
const fromTo = /(\d:\d\d)\s?[–-]\s?(?=\d{1,2}:\d\d)/g

const says: Readonly<Record<Exclude<SpokenLanguage, 'da'>, Say>> = {
  en: ({ hour, minute }) => (minute === 0 ? `${hour} o'clock` : figures(hour, minute, 'oh')),
  de: ({ hour, minute }) => (minute === 0 ? `${hour} Uhr` : `${hour} Uhr ${minute}`),
  pl: ({ hour, minute, after }) => hourInPolish(hour, after) + rest(minute, 'zero'),
  uk: ({ hour, minute, after }) => hourInUkrainian(hour, after) + rest(minute, 'нуль'),
  ro: ({ hour, minute, after }) => {
    const said = minute === 0 ? hourInRomanian(hour) : `${hourInRomanian(hour)} și ${minute}`
    return after === 'ora' ? said : `ora ${said}`
  },
  ar: ({ hour, minute }) => (minute === 0 ? `${hour}` : `${hour} و ${counted(minute, arabicMinutes)}`),
  tr: ({ hour, minute }) => figures(hour, minute, 'sıfır'),
  so: ({ hour, minute }) => (minute === 0 ? `${hour}` : `${hour} iyo ${minute} ${minutesWord(minute, 'so')}`),
  fa: ({ hour, minute }) => (minute === 0 ? `${hour}` : `${hour} و ${minute} دقیقه`),
}

/** Times of the clock, as a language says them. */
export function clockAloud(text: string, language: SpokenLanguage): string {
  if (language === 'da') return danishClock(text)
  return text
    .replace(fromTo, `$1 ${upTo[language]} `)
    .replace(withColon, (written, after = '', gap = '', hour: string, minute: string) =>
      isTime(hour, minute)
        ? after + gap + says[language]({ hour: Number(hour), minute: Number(minute), after })
        : written,
    )
}

const danishSpan = /(?<![\d.])(\d{1,2})\.(\d\d)\s?[–-]\s?(\d{1,2})\.(\d\d)(?![\d.]\d)/g
const danishTime = /(?<!\p{L})(?:kl\.?|klokken)\s*(\d{1,2})(?:[.:](\d\d))?(?!\d)/giu

/** A number with a dot is a time only after "kl." or before another one: it may be a date. */
const danishClock = (text: string): string =>
  text
    .replace(danishSpan, (written, hour: string, minute: string, toHour: string, toMinute: string) =>
      isTime(hour, minute) && isTime(toHour, toMinute)
        ? `${danish(hour, minute)} ${upTo.da} ${danish(toHour, toMinute)}`
        : written,
    )
    .replace(danishTime, (written, hour: string, minute = '00') =>
      isTime(hour, minute) ? `klokken ${danish(hour, minute)}` : written,
    )

const danish = (hour: string, minute: string) => figures(Number(hour), Number(minute), 'nul')

const isTime = (hour: string, minute: string): boolean => Number(hour) <= 24 && Number(minute) < 60

const figures = (hour: number, minute: number, nought: string) => hour + rest(minute, nought)

/** The minutes after the hour: none at the full hour, and a nought before a single figure. */
const rest = (minute: number, nought: string): string =>
  minute === 0 ? '' : ` ${minute < 10 ? `${nought} ` : ''}${minute}`

/** An hour is feminine: two of them are not said as the figure is. */
const hourInRomanian = (hour: number): string =>
  ({ 2: 'două', 12: 'douăsprezece', 22: 'douăzeci și două' })[hour] ?? String(hour)
