import './bookings.css'
import { Banner } from '../parts/banner.tsx'
import { Foot } from '../parts/foot.tsx'
import { Told } from '../parts/told.tsx'
import { useFocus } from '../parts/use-focus.ts'
import { Calendar } from './calendar.tsx'
import { DayTable } from './day-table.tsx'
import { Table } from './table.tsx'
import { bookingTexts } from './texts.ts'

/** Booked times from outside: from a file, and from the town's calendar. */
export function Bookings() {
  const t = bookingTexts.value
  const title = useFocus<HTMLHeadingElement>()
  // A new page is read from its title on.
  return (
    <div class="page">
      <Banner />
      <main class="bookings-page">
        <header>
          <h1 ref={title} tabIndex={-1}>
            {t.heading}
          </h1>
          <p>{t.lead}</p>
        </header>
        <Told spot="bookings" />
        <Table />
        <Calendar />
        <DayTable />
      </main>
      <Foot withKeys={false} />
    </div>
  )
}
