import { signal } from '@preact/signals'
import { CircleAlert } from 'lucide-preact'
import { useEffect } from 'preact/hooks'
import type { CalendarAnswer } from '../../server/contract/booking-table.ts'
import { answerOf, bookingLists, watching } from '../api.ts'
import { texts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { press } from '../press.ts'
import { sessionEnded } from '../session.ts'
import { dayAndTime } from '../when.ts'
import { bookingTexts } from './texts.ts'

const calendar = signal<CalendarAnswer | 'silent' | null>(null)
const lookEveryMs = 10_000

async function look(by = bookingLists): Promise<void> {
  const answer = await answerOf(by.calendar.$get())
  if (answer.ok) calendar.value = answer.body as CalendarAnswer
  else if (answer.name === 'not-signed-in') sessionEnded()
  else calendar.value = 'silent'
}

/** The calendar that times are fetched from: when last, how many, and what went wrong. */
export function Calendar() {
  const t = bookingTexts.value
  useEffect(() => {
    void look()
    const looking = setInterval(() => void look(watching['booking-lists']), lookEveryMs)
    return () => clearInterval(looking)
  }, [])
  const stands = calendar.value
  return (
    <section aria-labelledby="bookings-calendar">
      <h2 id="bookings-calendar">{t.calendar}</h2>
      {stands === null ? <p>{texts.value.loading}</p> : null}
      {stands === 'silent' ? <p>{texts.value.banner.silent}</p> : null}
      {stands !== null && stands !== 'silent' ? <Stands stands={stands} /> : null}
    </section>
  )
}

function Stands({ stands }: { readonly stands: CalendarAnswer }) {
  const t = bookingTexts.value
  const { host, everyMinutes, lastSuccess } = stands
  if (host === null) return <p>{t.noCalendar}</p>
  return (
    <>
      <p>{t.from(host, everyMinutes)}</p>
      <p>
        {lastSuccess === null
          ? t.neverFetched
          : `${t.lastSuccess(dayAndTime(lastSuccess))} ${t.ahead(stands.bookings)}`}
      </p>
      <Trouble stands={stands} />
      <Strange stands={stands} />
      <PressButton id="fetch-calendar" onPress={fetchNow}>
        {t.fetchNow}
      </PressButton>
    </>
  )
}

async function fetchNow(): Promise<void> {
  const ask = () => answerOf(bookingLists.calendar.fetch.$post({ json: {} }))
  await press({ button: 'fetch-calendar', spot: 'bookings', ask })
  await look()
}

function Trouble({ stands: { problem } }: { readonly stands: CalendarAnswer }) {
  const t = bookingTexts.value
  if (!problem) return null
  return (
    <p class="bookings-bad" role="status">
      <CircleAlert aria-hidden />
      <span>
        {t.failed(dayAndTime(problem.at))}. {t.calendarProblems[problem.name]} {t.stays}
      </span>
    </p>
  )
}

/** What came and cannot be used, by its time: what it is called may be a name. */
function Strange({ stands }: { readonly stands: CalendarAnswer }) {
  const t = bookingTexts.value
  const { withoutErrand, withoutErrandTotal, unreadable } = stands
  return (
    <>
      {withoutErrandTotal > 0 ? (
        <>
          <p>{t.withoutErrand(withoutErrandTotal)}</p>
          <ul>
            {withoutErrand.map((at, place) => (
              <li key={`${at} ${place}`}>{dayAndTime(at)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {unreadable > 0 ? <p>{t.unreadable(unreadable)}</p> : null}
    </>
  )
}
