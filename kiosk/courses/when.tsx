import { clockTime, longDate } from '../../server/contract/format.ts'
import type { CourseNow } from '../offers.ts'
import { Words } from '../parts/words.tsx'
import { spoken } from '../state.ts'

/** `torsdag den 3. december · 13.00–15.00 · Lokale 2`; figures keep their order where a line runs from the right. */
export function When({ from, to, place }: Pick<CourseNow, 'from' | 'to' | 'place'>) {
  return (
    <>
      {longDate(from, spoken.value)} ·{' '}
      <bdi dir="ltr">
        {clockTime(from, spoken.value)}–{clockTime(to, spoken.value)}
      </bdi>{' '}
      · <Words said={place} />
    </>
  )
}
