import { nounFor } from '../contract/texts/pl/counted.ts'
import { nounAfter, minutes as romanian } from '../contract/texts/ro/counted.ts'
import { form, minutes as ukrainian } from '../contract/texts/uk/counted.ts'
import type { SpokenLanguage } from './words.ts'

const polish = { one: 'minuta', few: 'minuty', many: 'minut' }
const oneOrMore = (one: string, more: string) => (count: number) => (count === 1 ? one : more)

const words: Readonly<Record<SpokenLanguage, (count: number) => string>> = {
  da: oneOrMore('minut', 'minutter'),
  en: oneOrMore('minute', 'minutes'),
  de: oneOrMore('Minute', 'Minuten'),
  pl: (count) => nounFor(count, polish),
  ro: (count) => nounAfter(count, romanian),
  uk: (count) => form(count, ukrainian),
  ar: (count) => (count % 100 >= 3 && count % 100 <= 10 ? 'دقائق' : 'دقيقة'),
  tr: () => 'dakika',
  so: oneOrMore('daqiiqad', 'daqiiqo'),
  fa: () => 'دقیقه',
}

/** The word for minutes as it stands after their number. */
export const minutesWord = (count: number, language: SpokenLanguage): string => words[language](count)
