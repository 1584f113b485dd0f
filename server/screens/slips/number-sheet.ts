import type { NumberSheet } from '../../../hardware/paper/sheet/number-sheet.ts'
import type { Catalogue } from '../../catalogue/schema.ts'
import { inLanguage } from '../../catalogue/words.ts'
import { sheet as danish } from '../../contract/texts/da/sheet.ts'
import { sheet as english } from '../../contract/texts/en/sheet.ts'
import { letterheadOf } from './letterhead.ts'

/**
 * Numbers made ahead for a day without the machine, some for each letter. They begin high, so that no number of the
 * machine's own is on anybody's paper too when it comes back in the middle of the day.
 */
export function numberSheetOf(catalogue: Catalogue, from: number, count: number): NumberSheet {
  const letters = [...new Set(catalogue.errands.map(({ letter }) => letter))]
  return {
    ...letterheadOf(catalogue, 'da'),
    errands: letters.map((letter) => ({ letter, names: namesOf(catalogue, letter) })),
    from,
    count,
    words: [danish, english],
  }
}

/** A letter that several errands share stands for their group. */
function namesOf({ errands, groups }: Catalogue, letter: string): readonly string[] {
  const own = errands.filter((errand) => errand.letter === letter)
  const first = own[0]
  const group = groups.find((one) => own.length > 1 && first && one.errands.includes(first.id))
  const name = (group ?? first)?.name
  return name ? [inLanguage(name, 'da'), inLanguage(name, 'en')] : []
}
