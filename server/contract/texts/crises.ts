import type { Language } from '../../catalogue/languages.ts'
import { crisis as arabic } from './ar/crisis.ts'
import { type CrisisTexts, crisis as danish } from './da/crisis.ts'
import { crisis as german } from './de/crisis.ts'
import { crisis as english } from './en/crisis.ts'
import { crisis as farsi } from './fa/crisis.ts'
import { crisis as polish } from './pl/crisis.ts'
import { crisis as romanian } from './ro/crisis.ts'
import { crisis as somali } from './so/crisis.ts'
import { crisis as turkish } from './tr/crisis.ts'
import { crisis as ukrainian } from './uk/crisis.ts'

/** What stands on every screen in a crisis, by language. */
export const crisisTexts: Readonly<Record<Language, CrisisTexts>> = {
  da: danish,
  en: english,
  de: german,
  pl: polish,
  ro: romanian,
  uk: ukrainian,
  ar: arabic,
  tr: turkish,
  so: somali,
  fa: farsi,
}
