import { z } from '@hono/zod-openapi'
import { InsightQuery } from './insights.ts'

/** As what a question's figures can be taken home. */
export const tableFormats = ['csv', 'xlsx'] as const
export type TableFormat = (typeof tableFormats)[number]

/** In which languages staff read figures. */
export const fileLanguages = ['da', 'en'] as const
export type FileLanguage = (typeof fileLanguages)[number]

/** What a question is asked, and as which file its answer is wanted. */
export const TableFileQuery = InsightQuery.safeExtend({
  format: z.enum(tableFormats),
  language: z.enum(fileLanguages).default('da'),
})
export type TableFileQuery = z.infer<typeof TableFileQuery>
