import { computed, effect, signal } from '@preact/signals'
import { learn, wordsIn } from '../server/contract/format.ts'
import { counter as danish } from '../server/contract/texts/da/counter.ts'
import { devices as danishDevices } from '../server/contract/texts/da/devices.ts'
import { common as englishCommon } from '../server/contract/texts/en/common.ts'
import { counter as english } from '../server/contract/texts/en/counter.ts'
import { devices as englishDevices } from '../server/contract/texts/en/devices.ts'
import type { Language, Words } from '../server/contract/views.ts'
import { remembered } from './remembered.ts'

learn('en', englishCommon)

const store = remembered(localStorage, 'naeste-counter-language')

/** The clerk's language, remembered on this machine. */
export const language = signal<Language>(store.get() === 'en' ? 'en' : 'da')
export const texts = computed(() => (language.value === 'en' ? english : danish))
/** What is said about printers, signs and screens. */
export const deviceTexts = computed(() => (language.value === 'en' ? englishDevices : danishDevices))

/** A name from the catalogue in the clerk's language, or in Danish where it has no other. */
export const inWords = (words: Words): string => wordsIn(words, language.value)

effect(() => {
  document.documentElement.lang = language.value
  store.set(language.value)
})
