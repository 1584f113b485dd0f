import { computed, signal } from '@preact/signals'
import { learn } from '../server/contract/format.ts'
import { languages as all, type Language } from '../server/contract/languages.ts'
import type { CommonTexts } from '../server/contract/texts/da/common.ts'
import { kiosk as danish, type KioskTexts } from '../server/contract/texts/da/kiosk.ts'

type Load = () => Promise<readonly [{ readonly kiosk: KioskTexts }, { readonly common: CommonTexts }]>

/** Each language is a file of its own, so that nobody waits for nine others. */
const loads: Partial<Record<Language, Load>> = {
  en: () =>
    Promise.all([
      import('../server/contract/texts/en/kiosk.ts'),
      import('../server/contract/texts/en/common.ts'),
    ]),
  ar: () =>
    Promise.all([
      import('../server/contract/texts/ar/kiosk.ts'),
      import('../server/contract/texts/ar/common.ts'),
    ]),
  tr: () =>
    Promise.all([
      import('../server/contract/texts/tr/kiosk.ts'),
      import('../server/contract/texts/tr/common.ts'),
    ]),
  so: () =>
    Promise.all([
      import('../server/contract/texts/so/kiosk.ts'),
      import('../server/contract/texts/so/common.ts'),
    ]),
  fa: () =>
    Promise.all([
      import('../server/contract/texts/fa/kiosk.ts'),
      import('../server/contract/texts/fa/common.ts'),
    ]),
}

const texts = signal<Partial<Record<Language, KioskTexts>>>({ da: danish })

/** The languages to choose from, in the order of their buttons. */
export const languages: readonly Language[] = all.filter((language) => language === 'da' || loads[language])

/** Those of them whose texts are here. */
export const loaded = computed(() => languages.filter((language) => texts.value[language]))

/** What the kiosk says in one language; Danish until that is loaded. */
export const textsIn = (language: Language): KioskTexts => texts.value[language] ?? danish

/** Makes sure that a language can be shown; false when it cannot be loaded now. */
export async function load(language: Language): Promise<boolean> {
  if (texts.peek()[language]) return true
  try {
    const loaded = await loads[language]?.()
    if (!loaded) return false
    const [{ kiosk }, { common }] = loaded
    learn(language, common)
    texts.value = { ...texts.peek(), [language]: kiosk }
    return true
  } catch {
    return false
  }
}
