import { computed, signal } from '@preact/signals'
import { learn } from '../server/contract/format.ts'
import { type Language, languages } from '../server/contract/languages.ts'
import type { CommonTexts } from '../server/contract/texts/da/common.ts'
import { kiosk as danish, type KioskTexts } from '../server/contract/texts/da/kiosk.ts'

/** Each language is a file of its own, so that nobody waits for nine others; Danish is here from the start. */
const kiosks = import.meta.glob<{ readonly kiosk: KioskTexts }>([
  '../server/contract/texts/*/kiosk.ts',
  '!../server/contract/texts/da/kiosk.ts',
])
const commons = import.meta.glob<{ readonly common: CommonTexts }>('../server/contract/texts/*/common.ts')

const texts = signal<Partial<Record<Language, KioskTexts>>>({ da: danish })

/** The languages to choose from, in the order of their buttons. */
export { languages }

/** Those of them whose texts are here. */
export const loaded = computed(() => languages.filter((language) => texts.value[language]))

/** What the kiosk says in one language; Danish until that is loaded. */
export const textsIn = (language: Language): KioskTexts => texts.value[language] ?? danish

/** Makes sure that a language can be shown; false when it cannot be loaded now. */
export async function load(language: Language): Promise<boolean> {
  if (texts.peek()[language]) return true
  try {
    const loaded = [kiosks[fileOf(language, 'kiosk')]?.(), commons[fileOf(language, 'common')]?.()] as const
    const [kioskTexts, commonTexts] = await Promise.all(loaded)
    if (!kioskTexts || !commonTexts) return false
    learn(language, commonTexts.common)
    texts.value = { ...texts.peek(), [language]: kioskTexts.kiosk }
    return true
  } catch {
    return false
  }
}

const fileOf = (language: Language, name: string) => `../server/contract/texts/${language}/${name}.ts`
