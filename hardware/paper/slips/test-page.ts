import type { TestSlip } from '../../slips.ts'
import { gap, type Mark, words } from '../marks.ts'
import { code } from './code.ts'

/** Shows whether a printer is well: both edges, each script, a code to scan, and when it was. */
export function testMarks({ printer, blocks }: TestSlip): readonly Mark[] {
  const issued = blocks[0]
  return [
    gap(28),
    ...words('title', printer, 'da', 'centre'),
    gap(28),
    { kind: 'ruler' },
    gap(28),
    ...blocks.flatMap(({ sentence, language }) => [...words('body', sentence, language), gap(8)]),
    ...code(printer, printer, 'da'),
    gap(20),
    ...(issued ? words('body', issued.issued, issued.language) : []),
  ]
}
