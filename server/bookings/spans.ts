import { dateIn, daysAfter, zonedInstant } from '../catalogue/zone.ts'
import type { DayDate, Instant } from '../queue/words.ts'

/** From an instant until before another. */
export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** So many days from a date on, as the lobby's clock has them. */
export const daysFrom = (day: DayDate, days: number, timeZone: string): Span => ({
  from: zonedInstant(timeZone, day, '00:00'),
  to: zonedInstant(timeZone, daysAfter(day, days), '00:00'),
})

/** The dates that some booked times fall on, each once. */
export const datesOf = (times: readonly { readonly at: Instant }[], timeZone: string): DayDate[] =>
  [...new Set(times.map(({ at }) => dateIn(timeZone, at)))].sort()
