import type { CourseBlock, CourseSlip } from '../../slips.ts'
import { divider, gap, type Mark, type Size, sentences, words } from '../marks.ts'

/** A place on a course: what, which place, when, where, and what to remember. */
export function courseMarks({ place, blocks }: CourseSlip): readonly Mark[] {
  const [chosen, ...others] = blocks
  return [
    gap(32),
    ...(chosen ? words('title', chosen.title, chosen.language, 'centre') : []),
    gap(28),
    ...(chosen ? words('body', chosen.seat, chosen.language, 'centre') : []),
    ...words('number', place, 'da', 'centre'),
    gap(32),
    ...(chosen ? details(chosen, 'lead', 16) : []),
    ...others.flatMap((block) => [
      ...divider,
      ...words('body', block.title, block.language),
      ...details(block, 'body', 0),
    ]),
  ]
}

function details(block: CourseBlock, size: Size, between: number): readonly Mark[] {
  const { language } = block
  return [
    ...words(size, block.when, language),
    gap(between),
    ...words(size, block.where, language),
    gap(between),
    ...sentences(block.remember).flatMap((text) => words(size, text, language)),
    gap(between),
    ...sentences(block.cancel).flatMap((text) => words(size, text, language)),
    gap(between + 8),
    ...words('body', block.issued, language),
  ]
}
