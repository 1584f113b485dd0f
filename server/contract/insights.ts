import { z } from '@hono/zod-openapi'
import { Words } from '../catalogue/words.ts'

/** What can be asked of the days that were. Each is a page, a picture and a file. */
export const questions = [
  'overview',
  'arrivals',
  'busiest',
  'edges',
  'door',
  'waits',
  'service',
  'absent',
  'booked',
  'languages',
  'handling',
  'settled',
  'returns',
  'transfers',
  'needs',
  'value-stream',
  'variants',
  'takt',
  'control',
  'losses',
  'channels',
  'failed-demand',
  'counting-week',
  'forecast',
  'staffing',
] as const
export type Question = (typeof questions)[number]

/** What a column's numbers are; `share` is from 0 to 1, `seconds` are shown as minutes; a week or a month is
 * named by its first date. */
export const units = [
  'count',
  'seconds',
  'minutes',
  'share',
  'number',
  'date',
  'week',
  'month',
  'clock',
  'weekday',
  'word',
] as const
export type Unit = (typeof units)[number]

/** Null where there is nothing to say: no visits have no median. */
export const Cell = z.union([z.string(), z.number(), z.null()])
export type Cell = z.infer<typeof Cell>

/**
 * Figures as rows and columns. A column's `key` names its heading in the texts; a `word` cell is an id (an errand, a
 * language, an ending) that the reader's own texts name.
 */
export const Table = z.object({
  name: z.string(),
  columns: z.array(z.object({ key: z.string(), unit: z.enum(units) })),
  rows: z.array(z.array(Cell)),
})
export type Table = z.infer<typeof Table>

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as 2026-11-23')
  .refine((date) => !Number.isNaN(Date.parse(date)), 'a date that there is')

export const InsightQuery = z
  .object({
    from: day,
    to: day,
    /** Ids with commas between them; all errands without it. */
    errands: z
      .string()
      .regex(/^[a-z0-9-]+(,[a-z0-9-]+)*$/, 'ids of errands, with commas between them')
      .optional(),
  })
  .strict()
  .refine(({ from, to }) => from <= to, { message: 'not before "from"', path: ['to'] })
export type InsightQuery = z.infer<typeof InsightQuery>

/** The answer to one question about one period; dates in the lobby's time zone, both ends included. */
export const InsightAnswer = z.object({
  question: z.enum(questions),
  from: z.string(),
  to: z.string(),
  errands: z.array(z.string()).nullable(),
  tables: z.array(Table),
  /** Names of errands, by id and language, those that left the document too. */
  names: z.record(z.string(), Words),
})
export type InsightAnswer = z.infer<typeof InsightAnswer>
