import { computed, effect, signal } from '@preact/signals'
import type { KioskTexts } from '../server/contract/texts/da/kiosk.ts'
import { kiosk as danish } from '../server/contract/texts/da/kiosk.ts'
import { kiosk as english } from '../server/contract/texts/en/kiosk.ts'
import type { Language } from '../server/contract/views.ts'

const texts: Record<Language, KioskTexts> = { da: danish, en: english }

/** The languages to choose from, in the order of their buttons. */
export const languages: readonly Language[] = ['da', 'en']

/** Of whoever stands here now; each new person meets Danish. */
export const language = signal<Language>('da')
export const t = computed(() => texts[language.value])

/** The texts of one language, whatever is chosen. */
export const textsIn = (one: Language): KioskTexts => texts[one]

effect(() => {
  document.documentElement.lang = language.value
  document.title = t.value.title
})
