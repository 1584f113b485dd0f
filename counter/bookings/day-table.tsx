import { useSignal } from '@preact/signals'
import { now, view } from '../lobby.ts'
import { bookingTexts } from './texts.ts'

/** One day's times for a spreadsheet. */
export function DayTable() {
  const t = bookingTexts.value
  const day = useSignal(today())
  return (
    <section aria-labelledby="bookings-day">
      <h2 id="bookings-day">{t.day}</h2>
      <p>{t.dayMeans}</p>
      <div class="bookings-day">
        <label for="bookings-date">{t.date}</label>
        <input
          id="bookings-date"
          type="date"
          value={day.value}
          onInput={({ currentTarget }) => {
            day.value = currentTarget.value
          }}
        />
        <a class="press" href={`/api/booking-lists/table?day=${day.value}`} download>
          <span class="press-words">{t.download}</span>
        </a>
      </div>
    </section>
  )
}

/** Swedish dates are written as machines write them. */
const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: view.peek()?.house.timeZone ?? 'Europe/Copenhagen' }).format(
    now.peek() || Date.now(),
  )
