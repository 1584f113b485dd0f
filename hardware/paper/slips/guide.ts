import type { GuideBlock, GuidePart, GuideSlip } from '../../slips.ts'
import { divider, gap, type Mark, sentences, words } from '../marks.ts'
import type { Logo } from '../picture/logo.ts'
import { code } from './code.ts'

/** Drawings by the names that a guide's parts give them. */
export type Drawings = ReadonlyMap<string, Logo>

/** What to do and what to bring, as lists to tick at home, and where to go. */
export function guideMarks({ address, blocks }: GuideSlip, drawings: Drawings): readonly Mark[] {
  const [chosen, ...others] = blocks
  return [
    gap(32),
    ...(chosen ? guideBlock(chosen, drawings) : []),
    ...more(address ?? '', chosen?.language ?? 'da'),
    ...others.flatMap((block) => [...divider, ...guideBlock(block, drawings)]),
  ]
}

function guideBlock(block: GuideBlock, drawings: Drawings): readonly Mark[] {
  const { language } = block
  return [
    ...words('title', block.title, language),
    gap(12),
    ...block.parts.flatMap((part) => partMarks(part, language, drawings)),
    ...(block.where === '' ? [] : [gap(28)]),
    ...sentences(block.where).flatMap((text) => words('body', text, language)),
    gap(16),
    ...words('body', block.issued, language),
  ]
}

function partMarks(part: GuidePart, language: string, drawings: Drawings): readonly Mark[] {
  switch (part.part) {
    case 'heading':
      return [gap(36), ...words('heading', part.text, language)]
    case 'paragraph':
      return [gap(8), ...words('body', part.text, language)]
    case 'list':
      return part.items.flatMap((text, place) => [gap(12), ...item(text, place, part.ordered, language)])
    case 'picture': {
      const logo = drawings.get(part.picture)
      return logo ? [gap(16), { kind: 'logo', logo }, gap(8)] : []
    }
  }
}

function item(text: string, place: number, ordered: boolean, language: string): readonly Mark[] {
  if (ordered) return words('body', `${place + 1}. ${text}`, language)
  return text.trim() === '' ? [] : [{ kind: 'check', text, language, size: 'body' }]
}

/** People read the name of the place, and their phones the rest. */
function more(address: string, language: string): readonly Mark[] {
  const host = /^https?:\/\/([^/:]+)/.exec(address)?.[1] ?? ''
  return code(address, host, language)
}
