import { z } from '@hono/zod-openapi'
import { CounterId, ErrandId } from './inputs.ts'
import { laterEndings } from './later-words.ts'

/** The farthest back that visits can be entered, in days: longer ago their day's figures stand. */
export const laterDays = 28
/** More rows than these are no sheet that somebody typed. */
export const mostRows = 200

const time = z.string().max(8, 'a time as 09:15')
export const LaterInput = z
  .object({
    day: z.iso.date('a date as 2026-11-23'),
    exact: z.boolean().openapi({ description: 'Whether somebody read the times off a clock.' }),
    drill: z.boolean().default(false).openapi({ description: 'Of the drill that goes on; never counted.' }),
    rows: z
      .array(
        z
          .object({
            number: z.string().max(12, 'a number as KP001'),
            errand: ErrandId,
            came: time,
            called: time.default(''),
            finished: time.default(''),
            outcome: z.enum(laterEndings, `one of ${laterEndings.join(', ')}`),
            counter: CounterId.or(z.literal('')).default(''),
          })
          .strict(),
      )
      .min(1, 'write at least one row')
      .max(mostRows, `at most ${mostRows} rows a sheet`),
  })
  .strict()

export const LaterAnswer = z.object({
  id: z.number().int(),
  rows: z.number().int(),
  /** This very sheet stood there already: nothing was changed. */
  same: z.boolean(),
})

const LaterSheetShown = z.object({
  id: z.number().int(),
  at: z.number(),
  by: z.string().nullable(),
  day: z.string(),
  exact: z.boolean(),
  drill: z.boolean(),
  visits: z.number().int(),
})
export const LaterList = z.object({
  today: z.string(),
  sheets: z.array(LaterSheetShown),
})
export type LaterList = z.infer<typeof LaterList>
