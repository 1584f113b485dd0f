import type { Language } from '../../catalogue/languages.ts'
import { slip as arabic } from './ar/slip.ts'
import { slip as danish, type SlipTexts } from './da/slip.ts'
import { slip as german } from './de/slip.ts'
import { slip as english } from './en/slip.ts'
import { slip as farsi } from './fa/slip.ts'
import { slip as polish } from './pl/slip.ts'
import { slip as romanian } from './ro/slip.ts'
import { slip as somali } from './so/slip.ts'
import { slip as turkish } from './tr/slip.ts'
import { slip as ukrainian } from './uk/slip.ts'

/** What stands on tickets, by language. */
export const slipTexts: Readonly<Record<Language, SlipTexts>> = {
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
