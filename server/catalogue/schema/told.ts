import { z } from 'zod'
import { Words } from '../words.ts'
import { id, localTime, text, webAddress } from './parts.ts'

/** What to do and what to bring, in Markdown; a picture stands in it as `![what it shows](picture:id)`. */
export const Guide = z
  .object({
    id,
    title: Words,
    text: Words,
    /** More about it, on an official page. */
    address: webAddress.optional(),
    /** Prices change each year: one is only held with its year and where it was read. */
    price: z
      .object({ kroner: z.number().min(0), year: z.number().int(), source: text })
      .strict()
      .optional(),
  })
  .strict()
export type Guide = z.infer<typeof Guide>

/** A word to everybody; without times it stands until it is taken away. */
export const Notice = z
  .object({
    id,
    level: z.enum(['normal', 'important', 'crisis']),
    title: Words,
    text: Words.optional(),
    from: localTime.optional(),
    until: localTime.optional(),
    screens: z
      .array(z.enum(['kiosk', 'wall', 'phone']))
      .min(1)
      .default(['kiosk', 'wall', 'phone']),
  })
  .strict()
export type Notice = z.infer<typeof Notice>

const seats = z.number().int().min(1).max(500)

/** One date; a local time by itself is enough where it has the course's own number of seats. */
export const CourseDate = z.preprocess(
  (date) => (typeof date === 'string' ? { at: date } : date),
  z.object({ at: localTime, seats: seats.optional() }).strict(),
)
export type CourseDate = z.infer<typeof CourseDate>

/** A course that is held in the house; without seats nobody has to sign up. */
export const Course = z
  .object({
    id,
    title: Words,
    place: Words,
    minutes: z.number().int().min(5),
    /** What to bring. */
    remember: Words.optional(),
    /** Of each date, where it has no number of its own. */
    seats: seats.optional(),
    dates: z.array(CourseDate),
  })
  .strict()
export type Course = z.infer<typeof Course>
