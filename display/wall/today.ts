import { atTime, clockTime, hoursOf, weekdayOf, whenOpens } from '../../server/contract/format.ts'
import type { WallTexts } from '../../server/contract/texts/da/wall.ts'
import type { House, Language } from '../../server/contract/views.ts'

/** The opening hours that count right now, in one language. */
export function todayWords(house: House, now: number, t: WallTexts, language: Language): string {
  const spoken = { language, timeZone: house.timeZone }
  if (!house.open)
    return house.opensAt === null ? t.closedNow : t.opens(whenOpens(house.opensAt, now, spoken))
  if (house.closesAt === null) return ''
  // An exception to the week has hours of its own: then only the end of the day is certain.
  const closes = clockTime(house.closesAt, { language: 'en', timeZone: house.timeZone })
  const today = house.hours.find((day) => day.weekday === weekdayOf(now, house.timeZone))
  if (today?.intervals.at(-1)?.to === closes) return t.openToday(hoursOf(today, language))
  return t.openUntil(atTime(house.closesAt, spoken))
}
