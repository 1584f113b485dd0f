import type { CourseDate, Seat } from '../../server/contract/course.ts'
import { clockTime as clockIn, longDate } from '../../server/contract/format.ts'
import { inWords, language } from '../language.ts'
import { view } from '../lobby.ts'
import { PressButton } from '../parts/press-button.tsx'
import { printing } from '../print.ts'
import { ByCode } from './by-code.tsx'
import { giveBack, printSeat, seat, takeSeat } from './course-seats.ts'
import { done } from './room.ts'
import { Spoken } from './spoken.tsx'
import { t } from './texts.ts'

/** Signing up for courses: a seat has a number, and nobody is asked for a name. */
export function Courses() {
  const dates = done.value?.courses ?? []
  const words = t.value.courses
  if (seat.value) return <Taken taken={seat.value} />
  return (
    <main class="tab courses">
      {dates.length === 0 ? (
        <div class="nothing">
          <p>
            <strong>{words.none}</strong>
          </p>
          <p>{words.noneMeans}</p>
        </div>
      ) : (
        <>
          <Spoken />
          <ul class="list">
            {dates.map((date) => (
              <Row key={`${date.course} ${date.date}`} date={date} />
            ))}
          </ul>
        </>
      )}
      <ByCode
        id="seat"
        label={words.giveBackCode}
        hint={t.value.bookings.codeHint}
        deed={words.giveBack}
        press={() => 'give-back'}
        onCode={giveBack}
      />
    </main>
  )
}

/** `torsdag den 3. december 13.00–15.00` */
function whenOf({ from, to }: Pick<CourseDate, 'from' | 'to'>): string {
  const spokenIn = { language: language.value, timeZone: view.value?.house.timeZone ?? 'UTC' }
  return `${longDate(from, spokenIn)} ${clockIn(from, spokenIn)}–${clockIn(to, spokenIn)}`
}

function Row({ date }: { readonly date: CourseDate }) {
  const words = t.value.courses
  const { free, seats, course } = date
  return (
    <li>
      <span class="list-what">
        {inWords(date.title)}
        <small>
          {whenOf(date)} · {inWords(date.place)}
        </small>
        <small>{free === 0 ? words.full : words.free(free, seats)}</small>
      </span>
      {free === 0 ? null : (
        <span class="list-deeds">
          <PressButton id={`seat-${course}-${date.date}`} onPress={() => takeSeat(date)}>
            {words.take}
          </PressButton>
        </span>
      )}
    </li>
  )
}

function Taken({ taken }: { readonly taken: Seat }) {
  const words = t.value.courses
  const date = done.value?.courses.find((one) => one.course === taken.course && one.date === taken.date)
  return (
    <main class="tab seat">
      <h2>{words.taken(taken.seat)}</h2>
      {date ? (
        <p>
          {inWords(date.title)}, {whenOf(date)}
        </p>
      ) : null}
      <p class="seat-code">{words.code(taken.code.replace(/^(\d{3})/, '$1\u00a0'))}</p>
      <p class="grey">{words.means}</p>
      <div class="sheet-give">
        <PressButton
          id="seat-done"
          look="primary"
          onPress={() => {
            seat.value = null
          }}
        >
          {words.done}
        </PressButton>
        <PressButton id="print-seat" busy={printing.value.has('print-seat')} onPress={printSeat}>
          {words.print}
        </PressButton>
      </div>
    </main>
  )
}
