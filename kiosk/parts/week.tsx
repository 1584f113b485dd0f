import { hoursOf, weekdayName, weekdayOf } from '../../server/contract/format.ts'
import type { House, Language } from '../../server/contract/views.ts'
import { lobby } from '../state.ts'
import { textsIn } from '../texts.ts'

interface Props {
  readonly house: House
  readonly language: Language
}

/** The usual week. */
export function Week({ house, language }: Props) {
  const today = weekdayOf(lobby.clock.value, house.timeZone)
  return (
    <section class="week">
      <h2>{textsIn(language).hours}</h2>
      <dl>
        {house.hours.map((day) => (
          <div key={day.weekday} data-today={day.weekday === today}>
            <dt>
              {weekdayName(day.weekday, language)}
              {day.weekday === today ? <span class="week-today">{textsIn(language).today}</span> : null}
            </dt>
            <dd>{hoursOf(day, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
