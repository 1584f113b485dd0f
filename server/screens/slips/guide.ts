import type { GuideSheet } from '../../../hardware/paper/sheet/guide-sheet.ts'
import type { GuideBlock } from '../../../hardware/slips.ts'
import { hoursOfWeek, openingOf } from '../../catalogue/hours.ts'
import type { Language } from '../../catalogue/languages.ts'
import type { Errand } from '../../catalogue/schema/errand.ts'
import type { Guide } from '../../catalogue/schema/told.ts'
import type { Catalogue } from '../../catalogue/schema.ts'
import { hoursOf, weekdayName } from '../../contract/format.ts'
import { languageFacts } from '../../contract/languages.ts'
import type { HoursOfDay } from '../../contract/views.ts'
import type { Instant } from '../../queue/words.ts'
import { guideText } from '../guide.ts'
import { letterheadOf } from './letterhead.ts'
import { said, textsOf, writtenClock, writtenDay, writtenTime } from './spoken.ts'

/** A guide on paper in one language, with where to go and until when. */
export function guideSlip(catalogue: Catalogue, guide: Guide, wished: Language, now: Instant): GuideSheet {
  const { title, parts, language, address } = guideText(guide, wished)
  const { town } = catalogue
  const errand = catalogue.errands.find((one) => one.guide === guide.id) ?? null
  const come = whereTo(catalogue, language)
  const block: GuideBlock = {
    language,
    title,
    parts,
    where: `${come}${untilWhen(catalogue, errand, language, now)}`,
    issued: writtenTime(now, language, catalogue),
  }
  return {
    kind: 'guide',
    ...letterheadOf(catalogue, language),
    address,
    pictures: new Map(catalogue.pictures.map(({ id, data }) => [id, bytesOf(data)])),
    blocks: language === 'da' ? [block] : [block, inDanish(guide)],
    atHome: [come, town.phone, writtenWeek(weekOf(catalogue, errand), language)],
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

function whereTo({ town }: Catalogue, language: Language): string {
  // Street and number stay together on a line, and so do postcode and town.
  const address = town.address.replace(/(?<!,) /g, '\u00a0')
  return textsOf(language).come(said(town.office, language), address)
}

function untilWhen(catalogue: Catalogue, errand: Errand | null, language: Language, now: Instant): string {
  const texts = textsOf(language)
  const { closesAt, opensAt } = openingOf(catalogue, errand, now)
  if (closesAt !== null) return ` ${texts.openUntil(writtenClock(closesAt, language, catalogue))}`
  return opensAt === null ? '' : ` ${texts.opens(writtenDay(opensAt, language, catalogue))}`
}

/** An errand's own hours, where it has some that are narrower than the lobby's. */
const weekOf = (catalogue: Catalogue, errand: Errand | null): readonly HoursOfDay[] =>
  hoursOfWeek(errand?.hours ? { ...catalogue, hours: errand.hours } : catalogue)

/** `mandag–onsdag 10.00–14.00, torsdag 10.00–18.00`: days in a row that have the same hours are one, closed ones none. */
export function writtenWeek(week: readonly HoursOfDay[], language: Language): string {
  const runs: Run[] = []
  for (const day of week.filter(({ intervals }) => intervals.length > 0)) {
    const hours = hoursOf(day, language)
    const run = runs.at(-1)
    if (run?.hours === hours && run.to === day.weekday - 1) run.to = day.weekday
    else runs.push({ from: day.weekday, to: day.weekday, hours })
  }
  const comma = languageFacts[language].direction === 'rtl' ? '، ' : ', '
  return runs.map((run) => writtenRun(run, language)).join(comma)
}

interface Run {
  readonly from: number
  to: number
  readonly hours: string
}

/** Stays together on a line. */
function writtenRun({ from, to, hours }: Run, language: Language): string {
  const days = [...new Set([from, to])].map((day) => weekdayName(day, language))
  return `${days.join('–')} ${hours}`.replaceAll(' ', '\u00a0')
}
