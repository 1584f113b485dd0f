import type { SpokenLanguage } from './words.ts'

/** Said between two numbers where the eye has a dash. */
export const upTo: Readonly<Record<SpokenLanguage, string>> = {
  da: 'til',
  en: 'to',
  de: 'bis',
  pl: 'do',
  ro: 'până la',
  uk: 'до',
  ar: 'إلى',
  tr: 'ila',
  so: 'ilaa',
  fa: 'تا',
}
