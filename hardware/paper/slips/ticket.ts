import type { TicketBlock, TicketSlip } from '../../slips.ts'
import { divider, gap, type Mark, sentences, words } from '../marks.ts'
import { code } from './code.ts'

/** A ticket: the number first and largest, then what it is for, how long, what happens, and the phone. */
export function ticketMarks(slip: TicketSlip): readonly Mark[] {
  const [chosen, ...others] = slip.blocks
  return [
    ...(chosen?.copy ? copyLine(chosen.copy, chosen.language) : []),
    gap(28),
    ...words('number', slip.number, 'da', 'centre'),
    gap(32),
    ...(chosen ? chosenLanguage(chosen, slip.address) : []),
    ...others.flatMap(otherLanguage),
  ]
}

const copyLine = (text: string, language: string): readonly Mark[] => [
  gap(20),
  { kind: 'banner', text, language },
]

function chosenLanguage(block: TicketBlock, address: string): readonly Mark[] {
  const { language } = block
  return [
    ...words('title', block.errand, language),
    gap(12),
    ...words('lead', block.wait, language),
    gap(28),
    ...sentences(block.next).flatMap((text) => words('lead', text, language)),
    ...code(address, block.scan, language),
    gap(8),
    ...words('body', block.issued, language),
  ]
}

function otherLanguage(block: TicketBlock): readonly Mark[] {
  const lines = [block.copy ?? '', block.errand, block.wait, ...sentences(block.next), block.issued]
  return [...divider, ...lines.flatMap((text) => words('body', text, block.language))]
}
