import { signal } from '@preact/signals'
import { learn } from '../../server/contract/format.ts'
import { type Language, languages } from '../../server/contract/languages.ts'
import type { CommonTexts } from '../../server/contract/texts/da/common.ts'
import { phone as danish, type PhoneTexts } from '../../server/contract/texts/da/phone.ts'

interface OneLanguage {
  readonly phone: PhoneTexts
  readonly common: CommonTexts
}

/** Each language is a file of its own: a phone loads the ticket's alone. */
const files = import.meta.glob<OneLanguage>('./languages/*.ts')

const texts = signal<Partial<Record<Language, PhoneTexts>>>({ da: danish })

/** What the page says in one language; Danish until that is loaded. */
export const textsIn = (language: Language): PhoneTexts => texts.value[language] ?? danish

/** Fetches a language's texts; the page stays in Danish where that fails, and says its number all the same. */
export async function load(language: Language): Promise<void> {
  if (texts.peek()[language]) return
  const loaded = await files[`./languages/${language}.ts`]?.().catch(() => null)
  if (!loaded) return
  learn(language, loaded.common)
  texts.value = { ...texts.peek(), [language]: loaded.phone }
}

/** The language of the phone itself, for as long as the ticket has not told its own. */
export const ownLanguage = (): Language =>
  languages.find((language) => navigator.language.startsWith(language)) ?? 'en'
