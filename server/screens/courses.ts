import type { CourseDate as CourseOnDate } from '../catalogue/schema/told.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import { zonedInstant } from '../catalogue/zone.ts'
import type { CourseDate } from '../contract/course.ts'
import type { Instant } from '../queue/words.ts'

/** How many seats of a date are taken. */
export type SeatsTaken = (course: string, date: string) => number

type Course = Catalogue['courses'][number]

/** When a date of a course begins. */
export function beginsAt({ town }: Pick<Catalogue, 'town'>, { at }: Pick<CourseOnDate, 'at'>): Instant {
  const [date = '', clock = ''] = at.split('T')
  return zonedInstant(town.timeZone, date, clock.slice(0, 5))
}

/** The dates with seats to sign up for that have not begun, the earliest first. */
export function comingDates(catalogue: Catalogue, now: Instant, taken: SeatsTaken): readonly CourseDate[] {
  return signUpDates(catalogue, taken).filter(({ from }) => from > now)
}

/** All dates with seats to sign up for, the earliest first. */
export function signUpDates(catalogue: Catalogue, taken: SeatsTaken = () => 0): readonly CourseDate[] {
  const all = catalogue.courses.flatMap((course) =>
    course.dates.flatMap((on) => dateOf(catalogue, course, on, taken)),
  )
  return all.sort((a, b) => a.from - b.from)
}

/** One date of one course, also when it has begun; null when there is no such date, or it takes no signing up. */
export function courseDate(
  catalogue: Catalogue,
  id: string,
  date: string,
  taken: SeatsTaken,
): CourseDate | null {
  const course = catalogue.courses.find((one) => one.id === id)
  const on = course?.dates.find(({ at }) => at === date)
  return (course && on && dateOf(catalogue, course, on, taken)[0]) ?? null
}

function dateOf(catalogue: Catalogue, course: Course, on: CourseOnDate, taken: SeatsTaken): CourseDate[] {
  const seats = on.seats ?? course.seats
  if (seats === undefined) return []
  const from = beginsAt(catalogue, on)
  const { id, title, place, minutes } = course
  const free = Math.max(0, seats - taken(id, on.at))
  return [{ course: id, date: on.at, title, place, from, to: from + minutes * 60_000, seats, free }]
}
