import { hoursOf, weekdayName, weekdayOf } from '../../server/contract/format.ts'
import type { House } from '../../server/contract/views.ts'
import { Both } from '../parts/both.tsx'
import { Say } from './say.tsx'

interface WeekProps {
  readonly house: House
  readonly now: number
  /** On a page of its own the hours are what the wall is about. */
  readonly heading: 'h1' | 'h2'
}

/** The week's opening hours, today's in the accent. */
export function Week({ house, now, heading: Heading }: WeekProps) {
  const today = weekdayOf(now, house.timeZone)
  return (
    <section class="week">
      <Heading>
        <Say text={(t) => t.hours} />
      </Heading>
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
