import { z } from 'zod'
import { languages } from '../languages.ts'
import { Words } from '../words.ts'
import { Hours, Period } from './hours.ts'
import { id, text } from './parts.ts'
import { Question } from './question.ts'
import { WaitTarget } from './target.ts'

export const Errand = z
  .object({
    id,
    letter: z.string().regex(/^[A-Z]$/, 'one capital letter'),
    name: Words,
    /** One line of plain words under the name. */
    hint: Words.optional(),
    icon: z.string(),
    kle: z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/, 'a KLE number as 23.09.02'),
    segment: z.enum(['citizen', 'business']).default('citizen'),
    /** Usual handling time, until the log knows better. */
    minutes: z.number().positive().max(240),
    bring: z.array(Words).default([]),
    /** Narrower than the lobby's hours. */
    hours: Hours.optional(),
    /** Only on these dates, both ends included; never when the list is empty; always when it is absent. */
    periods: z.array(Period).optional(),
    /** What people say when they mean it, for the search. */
    words: z.partialRecord(z.enum(languages), z.array(text)).default({}),
    /** Asked before a number is given; the first is where it begins. */
    questions: z.array(Question).max(12).default([]),
    /** What somebody needs who comes for another person; the lobby's own words stand in. */
    behalf: Words.optional(),
    /** Nobody can do it for another: who comes for somebody is told so before anything else. */
    inPerson: z.boolean().default(false),
    guide: id.optional(),
    /** Where the house's own wait is not meant. */
    target: WaitTarget.optional(),
    /** The most tickets of a day. */
    capacityPerDay: z.number().int().min(1).optional(),
  })
  .strict()
export type Errand = z.infer<typeof Errand>

export const Group = z
  .object({ id, name: Words, hint: Words.optional(), icon: z.string(), errands: z.array(id).min(1).max(8) })
  .strict()
export type Group = z.infer<typeof Group>
