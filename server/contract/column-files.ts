import { z } from '@hono/zod-openapi'
import { InsightQuery } from './insights.ts'

/** What is kept, sort by sort, as columns for analysis. */
export const columnSorts = ['visits', 'contacts', 'elsewhere', 'led-on', 'doors'] as const
export type ColumnSort = (typeof columnSorts)[number]

/** From which date to which; all errands. */
export const ColumnQuery = z
  .object({ from: InsightQuery.shape.from, to: InsightQuery.shape.to })
  .strict()
  .refine(({ from, to }) => from <= to, { message: 'not before "from"', path: ['to'] })
