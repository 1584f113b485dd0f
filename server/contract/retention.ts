import { z } from '@hono/zod-openapi'
import { keptNames, leaving } from './kept.ts'

/** What is kept how long, and what the last night has deleted. */
export const RetentionAnswer = z.object({
  timeZone: z.string(),
  kept: z.array(
    z.object({
      name: z.enum(keptNames),
      /** Null where it stays; 0 where it goes with its day. */
      days: z.number().int().nullable(),
      /** Whether the lobby's document says how many. */
      isOurs: z.boolean(),
      rows: z.number().int(),
      /** The date of the oldest; null where there is none. */
      from: z.string().nullable(),
    }),
  ),
  /** Null before the first night. */
  run: z
    .object({
      at: z.number(),
      ended: z.number(),
      sheets: z.number().int(),
      removed: z.record(z.enum(leaving), z.number().int()),
    })
    .nullable(),
})
export type RetentionAnswer = z.infer<typeof RetentionAnswer>
