import type { GuideBlock, GuideSlip } from '../../slips.ts'
import { divider, gap, type Mark, type Size, sentences, words } from '../marks.ts'
import { code } from './code.ts'

/** What to bring, as a list to tick at home, and where to go. */
export function guideMarks({ address, blocks }: GuideSlip): readonly Mark[] {
  const [chosen, ...others] = blocks
  return [
    gap(32),
    ...(chosen ? guideBlock(chosen, 'title', 'lead', 20) : []),
    ...more(address ?? '', chosen?.language ?? 'da'),
    ...others.flatMap((block) => [...divider, ...guideBlock(block, 'lead', 'body', 8)]),
  ]
}

function guideBlock(block: GuideBlock, title: Size, size: Size, between: number): readonly Mark[] {
  const { language, bring } = block
  const room = gap(between)
  return [
    ...words(title, block.title, language),
    ...(bring.length > 0 ? [room, ...words(size, block.bringHeading, language)] : []),
    ...bring.flatMap((text): Mark[] => [gap(12), { kind: 'check', text, language, size: 'body' }]),
    gap(between + 8),
    ...sentences(block.where).flatMap((text) => words(size, text, language)),
    room,
    ...words('body', block.issued, language),
  ]
}

/** People read the name of the place, and their phones the rest. */
function more(address: string, language: string): readonly Mark[] {
  const host = /^https?:\/\/([^/:]+)/.exec(address)?.[1] ?? ''
  return code(address, host, language)
}
