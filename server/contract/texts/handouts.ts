import type { Language } from '../../catalogue/languages.ts'
import { handout as arabic } from './ar/handout.ts'
import { handout as danish, type HandoutTexts } from './da/handout.ts'
import { handout as german } from './de/handout.ts'
import { handout as english } from './en/handout.ts'
import { handout as farsi } from './fa/handout.ts'
import { handout as polish } from './pl/handout.ts'
import { handout as romanian } from './ro/handout.ts'
import { handout as somali } from './so/handout.ts'
import { handout as turkish } from './tr/handout.ts'
import { handout as ukrainian } from './uk/handout.ts'

/** What stands on guides, places on a course and test pages, by language. */
export const handoutTexts: Readonly<Record<Language, HandoutTexts>> = {
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
