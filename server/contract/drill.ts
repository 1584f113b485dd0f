import { z } from '@hono/zod-openapi'
import { drillSteps } from './drill-words.ts'

const Step = z.object({ step: z.enum(drillSteps), at: z.number(), way: z.string() })
export const DrillShown = z.object({
  id: z.number().int(),
  started: z.number(),
  ended: z.number().nullable(),
  remark: z.string(),
  steps: z.array(Step),
})
export type DrillShown = z.infer<typeof DrillShown>

/** What stands on the crisis page besides the notices. */
export const PreparedAnswer = z.object({
  timeZone: z.string(),
  now: z.number(),
  folder: z.object({
    version: z.number().int(),
    printed: z.object({ at: z.number(), version: z.number().int() }).nullable(),
  }),
  going: DrillShown.nullable(),
  /** Those that are over, the newest first. */
  former: z.array(DrillShown),
})
export type PreparedAnswer = z.infer<typeof PreparedAnswer>
