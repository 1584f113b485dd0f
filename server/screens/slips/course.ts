import type { CourseSlip } from '../../../hardware/slips.ts'
import type { Language } from '../../catalogue/languages.ts'
import type { Catalogue } from '../../catalogue/schema.ts'
import type { Seat } from '../../contract/course.ts'
import type { Instant } from '../../queue/words.ts'
import { letterheadOf } from './letterhead.ts'
import { languagesOf, type SlipWords, said, textsOf, writtenRange, writtenTime } from './spoken.ts'

/** A course as its paper needs to know it. */
export interface CourseFacts {
  readonly title: SlipWords
  readonly from: Instant
  readonly to: Instant
  /** A room or an address. */
  readonly where: SlipWords
  /** What to have with one; null for nothing. */
  readonly remember: SlipWords | null
}

/** A place on a course, by its number, as whoever got it takes it home. */
export function courseSlip(
  catalogue: Catalogue,
  course: CourseFacts,
  { seat, code }: Pick<Seat, 'seat' | 'code'>,
  language: Language,
  now: Instant,
): CourseSlip {
  return {
    kind: 'course',
    ...letterheadOf(catalogue, language),
    place: `${seat}`,
    blocks: languagesOf(language).map((spoken) => ({
      language: spoken,
      title: said(course.title, spoken),
      seat: textsOf(spoken).seat,
      when: writtenRange(course, spoken, catalogue),
      where: textsOf(spoken).where(said(course.where, spoken)),
      remember: toRemember(course, spoken),
      cancel: textsOf(spoken).cancel(catalogue.town.phone, spelled(code)),
      issued: writtenTime(now, spoken, catalogue),
    })),
  }
}

/** `482 913`, as it is read aloud; on one line. */
const spelled = (code: string): string => code.replace(/^(\d{3})/, '$1\u00a0')

function toRemember({ remember }: CourseFacts, language: Language): string {
  const texts = textsOf(language)
  return remember ? `${texts.remember(said(remember, language))} ${texts.show}` : texts.show
}
