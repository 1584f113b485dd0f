import { type Language, languages } from '../../server/contract/languages.ts'
import { language } from '../language.ts'

/** A language as the clerk calls it. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(language.value, { type: 'language' }).of(code) ?? code

/** A ticket's language among those that paper can be in. */
export const asLanguage = (code: string): Language => languages.find((one) => one === code) ?? 'da'
