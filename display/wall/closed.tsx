import { Globe, Phone } from 'lucide-preact'
import { hoursOf, weekdayName, weekdayOf, whenOpens } from '../../server/contract/format.ts'
import type { HoursOfDay, House } from '../../server/contract/views.ts'
import { Both } from '../parts/both.tsx'
import { Say } from './say.tsx'

interface ClosedProps {
  readonly house: House
  readonly now: number
}

/** Nobody is here: when it opens, the week's hours, and how to reach the office meanwhile. */
export function Closed({ house, now }: ClosedProps) {
  const { opensAt, timeZone, phone, website } = house
  return (
    <main class="closed">
      <section class="closed-words">
        <h1>
          <Say text={(t) => t.closed} />
        </h1>
        {opensAt !== null && (
          <p class="closed-opens">
            <Say text={(t, language) => t.opens(whenOpens(opensAt, now, { language, timeZone }))} />
          </p>
        )}
        <ul class="closed-ways">
          <li>
            <Phone strokeWidth={1.75} aria-hidden="true" /> {phone}
          </li>
          <li>
            <Globe strokeWidth={1.75} aria-hidden="true" /> {new URL(website).host.replace(/^www\./, '')}
          </li>
        </ul>
      </section>
      <Week hours={house.hours} today={weekdayOf(now, timeZone)} />
    </main>
  )
}

function Week({ hours, today }: { readonly hours: readonly HoursOfDay[]; readonly today: number }) {
  return (
    <section class="week">
      <h2>
        <Say text={(t) => t.hours} />
      </h2>
      <table>
        <tbody>
          {hours.map((day) => (
            <tr key={day.weekday} class={day.weekday === today ? 'today' : undefined}>
              <th scope="row">
                <Both da={weekdayName(day.weekday, 'da')} en={weekdayName(day.weekday, 'en')} />
              </th>
              <td>{day.intervals.length > 0 ? hoursOf(day, 'da') : <ClosedDay day={day} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const ClosedDay = ({ day }: { readonly day: HoursOfDay }) => (
  <Both da={hoursOf(day, 'da')} en={hoursOf(day, 'en')} />
)
