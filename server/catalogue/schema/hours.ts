import { z } from 'zod'
import { clock, date } from './parts.ts'

export const Interval = z
  .object({ from: clock, to: clock })
  .strict()
  .refine(({ from, to }) => from < to, 'from must be before to')
export type Interval = z.infer<typeof Interval>

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
/** Opening hours: intervals for each weekday; a weekday that is not named is closed. */
export const Hours = z.partialRecord(z.enum(week), z.array(Interval))
export type Hours = z.infer<typeof Hours>
/** Monday first, as in Denmark. */
export const weekdays = week

/** Some dates, both ends included. */
export const Period = z
  .object({ from: date, to: date })
  .strict()
  .refine(({ from, to }) => from <= to, 'from must not be after to')
