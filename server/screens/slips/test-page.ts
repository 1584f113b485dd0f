import type { TestSlip } from '../../../hardware/slips.ts'
import { languages } from '../../catalogue/languages.ts'
import type { Catalogue } from '../../catalogue/schema.ts'
import type { Instant } from '../../queue/words.ts'
import { letterheadOf } from './letterhead.ts'
import { textsOf, writtenTime } from './spoken.ts'

/** Shows whether the printer that staff call `printer` is well: a sentence in each language. */
export function testSlip(printer: string, catalogue: Catalogue, at: Instant): TestSlip {
  return {
    kind: 'test',
    ...letterheadOf(catalogue, 'da'),
    printer,
    blocks: languages.map((language) => ({
      language,
      sentence: textsOf(language).sentence,
      issued: writtenTime(at, language, catalogue),
    })),
  }
}
