import { z } from '@hono/zod-openapi'
import { InsightQuery } from './insights.ts'
import { tableFormats } from './table-formats.ts'

/** In which languages staff read figures. */
export const fileLanguages = ['da', 'en'] as const
export type FileLanguage = (typeof fileLanguages)[number]

/** What a question is asked, and as which file its answer is wanted. */
export const TableFileQuery = InsightQuery.safeExtend({
  format: z.enum(tableFormats),
  language: z.enum(fileLanguages).default('da'),
})
export type TableFileQuery = z.infer<typeof TableFileQuery>
