import { z } from '@hono/zod-openapi'
import { crisisKinds } from '../queue/words.ts'
import { hasNoCpr, withoutCpr } from './cpr.ts'

export const NoticeInput = z
  .object({
    kind: z.enum(crisisKinds, `one of ${crisisKinds.join(', ')}`).openapi({ example: 'evacuate' }),
    words: z
      .string()
      .trim()
      .min(3, 'at least 3 characters')
      .max(120, 'at most 120 characters')
      .refine(hasNoCpr, withoutCpr)
      .optional()
      .openapi({ description: 'In Danish, for `own` alone; the lead writes them.' }),
    drill: z.boolean().default(false).openapi({ description: 'The house only practises; the lead says so.' }),
  })
  .strict()

const Notice = z.object({
  kind: z.enum(crisisKinds),
  words: z.string().nullable(),
  drill: z.boolean(),
  at: z.number().openapi({ description: 'UTC milliseconds.' }),
})

/** What stands, and what waits for a second person. */
export const NoticeAnswer = z.object({
  stands: Notice.nullable(),
  question: z
    .object({ id: z.number().int(), act: z.enum(['raise', 'withdraw']), kind: z.enum(crisisKinds) })
    .nullable(),
})
export type NoticeAnswer = z.infer<typeof NoticeAnswer>
