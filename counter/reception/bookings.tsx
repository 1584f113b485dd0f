import { useEffect } from 'preact/hooks'
import type { StaffBooking } from '../../server/contract/views.ts'
import { clockTime } from '../clock.ts'
import { inWords, texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { bookings, checkIn, fetchBookings, followBookings } from './bookings.ts'
import { ByCode } from './by-code.tsx'
import { t } from './texts.ts'

/** Checking in to a booked time: by its code, or by picking it from today's list. */
export function Bookings() {
  useEffect(followBookings, [])
  const words = t.value.bookings
  return (
    <main class="tab bookings">
      <ByCode
        id="booking"
        label={words.code}
        hint={words.codeHint}
        deed={words.checkIn}
        press={(code) => `check-in-${code}`}
        look="primary"
        onCode={async (code) => (await checkIn(code)) !== null}
      />
      <List />
    </main>
  )
}

function List() {
  const words = t.value.bookings
  const list = bookings.value
  if (list === null) return <p class="nothing">{texts.value.loading}</p>
  if (list === 'missing')
    return (
      <div class="nothing">
        <p role="alert">{words.missing}</p>
        <PressButton id="again" onPress={fetchBookings}>
          {words.again}
        </PressButton>
      </div>
    )
  if (list.length === 0)
    return (
      <div class="nothing">
        <p>
          <strong>{words.none}</strong>
        </p>
        <p>{words.noneMeans}</p>
      </div>
    )
  return (
    <ul class="list">
      {list.map((booking) => (
        <Row key={booking.code} booking={booking} />
      ))}
    </ul>
  )
}

const cannot: readonly StaffBooking['stands'][] = ['arrived', 'too-early', 'another-day']

function Row({
  booking: { code, at, name, errandName, stands, number },
}: {
  readonly booking: StaffBooking
}) {
  const words = t.value.bookings
  return (
    <li class={`booking-${stands}`}>
      <strong class="list-mark">{clockTime(at)}</strong>
      <span class="list-what">
        {name ?? words.nameless}
        <small>
          {inWords(errandName)} · {number ? words.arrived(number) : words.stands[stands]}
        </small>
      </span>
      {cannot.includes(stands) ? null : (
        <span class="list-deeds">
          <PressButton id={`check-in-${code}`} onPress={() => checkIn(code)}>
            {words.checkIn}
          </PressButton>
        </span>
      )}
    </li>
  )
}
