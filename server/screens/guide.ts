import { guideParts } from '../catalogue/guide-parts.ts'
import type { Language } from '../catalogue/languages.ts'
import type { Guide } from '../catalogue/schema/told.ts'
import type { GuideView } from '../contract/offers.ts'

/** A guide in a language, or in Danish where it has not been translated. */
export function guideView({ id, title, text, address }: Guide, wished: Language): GuideView {
  const language = text[wished] === undefined ? 'da' : wished
  return {
    id,
    language,
    title: title[language] ?? title.da,
    parts: guideParts(text[language] ?? text.da),
    address: address ?? null,
  }
}
