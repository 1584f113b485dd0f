import { useEffect, useState } from 'preact/hooks'
import type { Seat } from '../../server/contract/course.ts'
import type { Printing } from '../guide.ts'
import { language, t } from '../language.ts'
import { courses } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Foot } from '../parts/foot.tsx'
import { Words } from '../parts/words.tsx'
import { house, startOver } from '../state.ts'
import { printSeat } from './take-seat.ts'
import { When } from './when.tsx'

/** The seat as large as a number, when and where, and the code by which it is given back. */
export function SeatTaken({ seat }: { readonly seat: Seat }) {
  const [printing, setPrinting] = useState<Printing>('printing')
  useEffect(() => {
    void printSeat(seat, language.value).then(setPrinting)
  }, [seat])
  const words = t.value.courses
  const course = courses.value.find((one) => one.course === seat.course && one.date === seat.date)
  const code = seat.code.replace(/^(\d{3})/, '$1\u00a0')
  // A number is read on one line.
  const phone = (house.value?.phone ?? '').replaceAll(' ', '\u00a0')
  return (
    <div class="screen">
      <Band key={seat.code} over={course ? <Words said={course.title} /> : null} heading={words.seat} />
      <main class="end">
        <p class="seat-number">{seat.seat}</p>
        {course ? (
          <p class="end-say course-when">
            <When {...course} />
          </p>
        ) : null}
        <p class="end-say">{words.code(code)}</p>
        <p class="end-how">{words.cancel(phone)}</p>
        <p class="end-how" role="status">
          {t.value.guide[printing]}
        </p>
        <div class="end-choices">
          <button type="button" class="button primary" onClick={startOver}>
            {t.value.end.done}
          </button>
        </div>
      </main>
      <Foot />
    </div>
  )
}
