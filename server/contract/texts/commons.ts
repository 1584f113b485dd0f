import type { Language } from '../../catalogue/languages.ts'
import { common as arabic } from './ar/common.ts'
import { type CommonTexts, common as danish } from './da/common.ts'
import { common as german } from './de/common.ts'
import { common as english } from './en/common.ts'
import { common as farsi } from './fa/common.ts'
import { common as polish } from './pl/common.ts'
import { common as romanian } from './ro/common.ts'
import { common as somali } from './so/common.ts'
import { common as turkish } from './tr/common.ts'
import { common as ukrainian } from './uk/common.ts'

/** What several screens and papers say in the same words, by language. */
export const commonTexts: Readonly<Record<Language, CommonTexts>> = {
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
