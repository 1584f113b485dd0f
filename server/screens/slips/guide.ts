import type { GuideBlock, GuideSlip } from '../../../hardware/slips.ts'
import { openingOf } from '../../catalogue/hours.ts'
import type { Language } from '../../catalogue/languages.ts'
import type { Errand } from '../../catalogue/schema/errand.ts'
import type { Catalogue } from '../../catalogue/schema.ts'
import type { Instant } from '../../queue/words.ts'
import { letterheadOf } from './letterhead.ts'
import { languagesOf, said, textsOf, writtenClock, writtenDay, writtenTime } from './spoken.ts'

/** What to bring for an errand, where to go and until when; `address` leads to more about it, null for no code. */
export function guideSlip(
  catalogue: Catalogue,
  errand: Errand,
  language: Language,
  now: Instant,
  address: string | null,
): GuideSlip {
  const block = (spoken: Language): GuideBlock => ({
    language: spoken,
    title: said(errand.name, spoken),
    bringHeading: textsOf(spoken).bring,
    bring: errand.bring.map((words) => said(words, spoken)),
    where: whereAndWhen(catalogue, errand, spoken, now),
    issued: writtenTime(now, spoken, catalogue),
  })
  return {
    kind: 'guide',
    ...letterheadOf(catalogue, language),
    address,
    blocks: languagesOf(language).map(block),
  }
}

function whereAndWhen(catalogue: Catalogue, errand: Errand, language: Language, now: Instant): string {
  const { town } = catalogue
  const texts = textsOf(language)
  // Street and number stay together on a line, and so do postcode and town.
  const address = town.address.replace(/(?<!,) /g, '\u00a0')
  const come = texts.come(said(town.office, language), address)
  const { closesAt, opensAt } = openingOf(catalogue, errand, now)
  if (closesAt !== null) return `${come} ${texts.openUntil(writtenClock(closesAt, language, catalogue))}`
  if (opensAt !== null) return `${come} ${texts.opens(writtenDay(opensAt, language, catalogue))}`
  return come
}
