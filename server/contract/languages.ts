import type { Language } from '../catalogue/languages.ts'

export { type Language, languages } from '../catalogue/languages.ts'

interface Facts {
  /** As its speakers write it. */
  readonly own: string
  /** For `Intl`; digits as on the wall, and the calendar of the house. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
}

/** What is known of a language before its texts are loaded. */
export const languageFacts: Readonly<Record<Language, Facts>> = {
  da: { own: 'Dansk', locale: 'da-DK', direction: 'ltr' },
  en: { own: 'English', locale: 'en-GB', direction: 'ltr' },
  de: { own: 'Deutsch', locale: 'de-DE', direction: 'ltr' },
  pl: { own: 'Polski', locale: 'pl-PL', direction: 'ltr' },
  ro: { own: 'Română', locale: 'ro-RO', direction: 'ltr' },
  uk: { own: 'Українська', locale: 'uk-UA', direction: 'ltr' },
  ar: { own: 'العربية', locale: 'ar-u-nu-latn', direction: 'rtl' },
  tr: { own: 'Türkçe', locale: 'tr-TR', direction: 'ltr' },
  so: { own: 'Soomaali', locale: 'so-SO', direction: 'ltr' },
  fa: { own: 'فارسی', locale: 'fa-u-nu-latn-ca-gregory', direction: 'rtl' },
}
