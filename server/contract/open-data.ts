import { z } from '@hono/zod-openapi'
import { Words } from '../catalogue/words.ts'
import { Table, units } from './insights.ts'
import { fileLanguages } from './table-files.ts'

/** The tables that anybody may have. */
export const openTables = [
  'open-visits-by-month-and-errand',
  'open-visits-by-weekday-and-half-hour',
  'open-contacts-by-month-and-channel',
  'open-waits-by-month',
  'open-waits-by-year-and-errand',
] as const
export type OpenTable = (typeof openTables)[number]

/** In whose words they are told. */
export const OpenDataQuery = z.object({ language: z.enum(fileLanguages).default('da') }).strict()
/** The open data with all that explains them. */
export const OpenData = z.object({
  title: z.string(),
  means: z.string(),
  publisher: z.string(),
  licence: z.string(),
  /** Whether anybody may fetch them now, or only the lead. */
  isPublished: z.boolean(),
  /** What is left out, and why. */
  rule: z.string(),
  /** The last date that they tell of. */
  until: z.string(),
  dictionary: z.array(
    z.object({
      table: z.string(),
      title: z.string(),
      means: z.string(),
      /** Where this table is as CSV. */
      csv: z.string(),
      columns: z.array(
        z.object({ key: z.string(), unit: z.enum(units), name: z.string(), means: z.string() }),
      ),
    }),
  ),
  tables: z.array(Table),
  names: z.record(z.string(), Words),
})
export type OpenData = z.infer<typeof OpenData>
