import { z } from '@hono/zod-openapi'
import { outcomes } from '../queue/words.ts'
import { CounterId, ErrandId } from './inputs.ts'

/** How a visit on paper can have ended: as at a counter, or it did not come to that. */
export const laterEndings = [...outcomes, 'absent', 'withdrawn'] as const
export type LaterEnding = (typeof laterEndings)[number]

/** The farthest back that visits can be entered, in days: longer ago their day's figures stand. */
export const laterDays = 28
/** More rows than these are no sheet that somebody typed. */
export const mostRows = 200

/** A row as it is typed; times as 0915 or 9.15. */
export interface LaterRow {
  readonly number: string
  readonly errand: string
  readonly came: string
  readonly called: string
  readonly finished: string
  readonly outcome: LaterEnding
  readonly counter: string
}
export const laterFields = ['number', 'errand', 'came', 'called', 'finished', 'outcome', 'counter'] as const
export type LaterField = (typeof laterFields)[number]

/** What is wrong with a field of a row. */
export type LaterProblem =
  | 'missing'
  | 'no-time'
  | 'no-number'
  | 'unknown'
  | 'before-came'
  | 'before-called'
  | 'in-future'
  | 'never-called'
  | 'twice'
  | 'taken'
  | 'own-series'
export interface LaterWrong {
  readonly row: number
  readonly field: LaterField
  readonly problem: LaterProblem
}

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
