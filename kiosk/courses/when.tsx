import { clockTime, longDate } from '../../server/contract/format.ts'
import { language } from '../language.ts'
import type { CourseNow } from '../offers.ts'
import { Words } from '../parts/words.tsx'
import { house } from '../state.ts'

/** `torsdag den 3. december · 13.00–15.00 · Lokale 2`; figures keep their order where a line runs from the right. */
export function When({ from, to, place }: Pick<CourseNow, 'from' | 'to' | 'place'>) {
  const spoken = { language: language.value, timeZone: house.value?.timeZone ?? 'UTC' }
  return (
    <>
      {longDate(from, spoken)} ·{' '}
      <bdi dir="ltr">
        {clockTime(from, spoken)}–{clockTime(to, spoken)}
      </bdi>{' '}
      · <Words said={place} />
    </>
  )
}
