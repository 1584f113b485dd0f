import type { KioskTexts } from '../server/contract/texts/da/kiosk.ts'
import { kiosk as danish } from '../server/contract/texts/da/kiosk.ts'
import { kiosk as english } from '../server/contract/texts/en/kiosk.ts'
import type { Language } from '../server/contract/views.ts'

const texts: Record<Language, KioskTexts> = { da: danish, en: english }

/** The languages to choose from, in the order of their buttons. */
export const languages: readonly Language[] = ['da', 'en']

/** What the kiosk says in one language. */
export const textsIn = (language: Language): KioskTexts => texts[language]
