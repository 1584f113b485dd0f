import type { GuideBlock, GuideSlip } from '../../../hardware/slips.ts'
import { openingOf } from '../../catalogue/hours.ts'
import type { Language } from '../../catalogue/languages.ts'
import type { Errand } from '../../catalogue/schema/errand.ts'
import type { Guide } from '../../catalogue/schema/told.ts'
import type { Catalogue } from '../../catalogue/schema.ts'
import type { Instant } from '../../queue/words.ts'
import { guideText } from '../guide.ts'
import { letterheadOf } from './letterhead.ts'
import { said, textsOf, writtenClock, writtenDay, writtenTime } from './spoken.ts'

/** A guide on paper in one language, with where to go and until when. */
export function guideSlip(catalogue: Catalogue, guide: Guide, wished: Language, now: Instant): GuideSlip {
  const { title, parts, language, address } = guideText(guide, wished)
  const errand = catalogue.errands.find((one) => one.guide === guide.id) ?? null
  const block: GuideBlock = {
    language,
    title,
    parts,
    where: whereAndWhen(catalogue, errand, language, now),
    issued: writtenTime(now, language, catalogue),
  }
  return {
    kind: 'guide',
    ...letterheadOf(catalogue, language),
    address,
    pictures: new Map(catalogue.pictures.map(({ id, data }) => [id, bytesOf(data)])),
    blocks: language === 'da' ? [block] : [block, inDanish(guide)],
  }
}

/** So that staff can see what it is about. */
const inDanish = ({ title }: Guide): GuideBlock => ({
  language: 'da',
  title: title.da,
  parts: [],
  where: '',
  issued: '',
})

const bytesOf = (dataUrl: string): Uint8Array => Buffer.from(dataUrl.split(',', 2)[1] ?? '', 'base64')

function whereAndWhen(catalogue: Catalogue, errand: Errand | null, language: Language, now: Instant): string {
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
