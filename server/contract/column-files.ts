import { z } from '@hono/zod-openapi'
import { InsightQuery } from './insights.ts'

/** From which date to which; all errands. */
export const ColumnQuery = z
  .object({ from: InsightQuery.shape.from, to: InsightQuery.shape.to })
  .strict()
  .refine(({ from, to }) => from <= to, { message: 'not before "from"', path: ['to'] })
