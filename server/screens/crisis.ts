import { type Language, languages } from '../catalogue/languages.ts'
import type { Words } from '../catalogue/words.ts'
import { crisisTexts } from '../contract/texts/crises.ts'
import type { CrisisTexts } from '../contract/texts/da/crisis.ts'
import type { NoticeView } from '../contract/views.ts'
import type { Crisis, CrisisKind } from '../queue/words.ts'

const inAll = (of: (texts: CrisisTexts) => string): Words => {
  const others = languages.map((language: Language) => [language, of(crisisTexts[language])] as const)
  return { da: of(crisisTexts.da), ...Object.fromEntries(others) }
}

/** What a crisis says in all languages; the lead's own words stand in Danish, and the others say whom to ask. */
function crisisWords(kind: CrisisKind, own: string | null): { readonly title: Words; readonly text: Words } {
  const title = inAll((texts) => texts[kind].title)
  const text = inAll((texts) => texts[kind].text)
  return { title: own === null ? title : { ...title, da: own }, text }
}

const practising = inAll(({ drill }) => drill)
const everywhere = ['kiosk', 'wall', 'phone'] as const

/** What a crisis that was raised puts on every screen. */
export function crisisNotice({ at, kind, words, drill }: Crisis): NoticeView {
  return {
    id: `crisis-${at}`,
    level: 'crisis',
    ...crisisWords(kind, words),
    screens: everywhere,
    raised: { kind, drill: drill ? practising : null },
  }
}
