import { z } from '@hono/zod-openapi'
import { fileLanguages } from './table-files.ts'

/** A calendar month or a whole year. */
export const ReportPeriod = z
  .string()
  .regex(/^20\d{2}(-(0[1-9]|1[0-2]))?$/, 'a year as 2026 or a month as 2026-11')

/** In whose words it is written. */
export const ReportQuery = z.object({ language: z.enum(fileLanguages).default('da') }).strict()
