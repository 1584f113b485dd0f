import type { Instant, Words } from './views.ts'

/** One date of a course that is still to come. */
export interface CourseDate {
  readonly course: string
  /** The date's own name within the course: its local time, as `2026-12-03T13:00`. */
  readonly date: string
  readonly title: Words
  readonly place: Words
  readonly from: Instant
  readonly to: Instant
  readonly seats: number
  readonly free: number
}

/** How full one date is, as kiosks follow it. */
export type CourseRoom = Pick<CourseDate, 'course' | 'date' | 'free'>

/** A seat that somebody has got; it is known by its number, and given back by its code. */
export interface Seat {
  readonly course: string
  readonly date: string
  readonly seat: number
  readonly code: string
}

/** How a date of a course went. */
export interface CourseCount {
  readonly course: string
  readonly date: string
  readonly taken: number
  readonly returned: number
}
