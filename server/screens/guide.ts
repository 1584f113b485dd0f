import { guideParts } from '../catalogue/guide-parts.ts'
import type { Language } from '../catalogue/languages.ts'
import type { Guide } from '../catalogue/schema/told.ts'
import type { GuideText } from '../contract/offers.ts'

/** A guide in a language, or in Danish where it has not been translated. */
export function guideText({ id, title, text, address }: Guide, wished: Language): GuideText {
  const language = text[wished] === undefined ? 'da' : wished
  return {
    id,
    language,
    title: title[language] ?? title.da,
    parts: guideParts(text[language] ?? text.da),
    address: address ?? null,
  }
}
