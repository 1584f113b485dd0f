import { clockAloud } from './spoken-clock.ts'
import { minutesWord } from './spoken-minutes.ts'
import { upTo } from './up-to.ts'
import type { SpokenLanguage } from './words.ts'

/** They turn the direction of what is read, and are nothing to say. */
const marks = /[\u200e\u200f\u2066-\u2069]/g
const range = /(?<![\p{L}\d.:–-])(\d{1,4})\s?([–-])\s?(\d{1,4})(?![\d:–-]|\.\d)/gu
/** Short for minutes, after their number; its dot may end the sentence too. */
const short = /(?<!\d)(\d{1,4})\s?(?:[Mm]in|dk|daq|хв)(?!\p{L})(?:\.(?=\s*\p{Ll}))?/gu

/** A text of a screen as it is said: voices take a dash for nothing, and "kl." for two letters. */
export function spokenText(text: string, language: SpokenLanguage): string {
  return clockAloud(text.replace(marks, ''), language)
    .replace(range, (written, low: string, dash: string, high: string) =>
      dash === '–' || Number(low) < Number(high) ? `${low} ${upTo[language]} ${high}` : written,
    )
    .replace(short, (_, count: string) => `${count} ${minutesWord(Number(count), language)}`)
}
