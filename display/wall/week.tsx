import { hoursOf, weekdayName, weekdayOf } from '../../server/contract/format.ts'
import type { House } from '../../server/contract/views.ts'
import { Both } from '../parts/both.tsx'
import { Say } from './say.tsx'

/** The week's opening hours, today's in the accent. */
export function Week({ house, now }: { readonly house: House; readonly now: number }) {
  const today = weekdayOf(now, house.timeZone)
  return (
    <section class="week">
      <h2>
        <Say text={(t) => t.hours} />
      </h2>
      <table>
        <tbody>
          {house.hours.map((day) => (
            <tr key={day.weekday} class={day.weekday === today ? 'today' : undefined}>
              <th scope="row">
                <Both da={weekdayName(day.weekday, 'da')} en={weekdayName(day.weekday, 'en')} />
              </th>
              <td>
                {day.intervals.length > 0 ? (
                  hoursOf(day, 'da')
                ) : (
                  <Both da={hoursOf(day, 'da')} en={hoursOf(day, 'en')} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
