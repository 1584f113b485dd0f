import { z } from '@hono/zod-openapi'
import { Words } from '../catalogue/words.ts'
import { InsightQuery, Table } from './insights.ts'

const id = z.string().regex(/^[a-z0-9-]+$/, 'an id as "pas"')
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'a time as 08:30')
const weekdays = z.array(z.number().int().min(1).max(7)).min(1).max(7)
const span = z
  .object({ from: clock, to: clock })
  .strict()
  .refine(({ from, to }) => from < to, { message: 'after "from"', path: ['to'] })

/** What might be otherwise; weekdays from Monday, 1. */
export const WhatIfChange = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('counters'),
      weekdays,
      from: clock,
      to: clock,
      more: z
        .number()
        .int()
        .min(-3)
        .max(3)
        .refine((more) => more !== 0, 'one more, or one fewer'),
    })
    .strict()
    .refine(({ from, to }) => from < to, { message: 'after "from"', path: ['to'] }),
  /** Closed without any hours. */
  z.object({ kind: z.literal('hours'), weekdays, open: z.array(span).max(3) }).strict(),
  z.object({ kind: z.literal('only-booked'), errands: z.array(id).min(1).max(50) }).strict(),
  z.object({ kind: z.literal('head-starts'), minutes: z.record(id, z.number().min(0).max(240)) }).strict(),
  z.object({ kind: z.literal('gains'), gains: z.record(id, z.number().min(0.1).max(10)) }).strict(),
])
export type WhatIfChange = z.infer<typeof WhatIfChange>

/** At most two months, so that the answer is there in an instant. */
const mostDays = 62

export const WhatIfInput = z
  .object({
    from: InsightQuery.shape.from,
    to: InsightQuery.shape.to,
    changes: z.array(WhatIfChange).max(6),
  })
  .strict()
  .refine(({ from, to }) => from <= to, { message: 'not before "from"', path: ['to'] })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < mostDays * 86_400_000, {
    message: `at most ${mostDays} days after "from"`,
    path: ['to'],
  })
export type WhatIfInput = z.infer<typeof WhatIfInput>

/** What happened, what the twin makes of the same days, and what it makes of the change; dates included. */
export const WhatIfAnswer = z.object({
  from: z.string(),
  to: z.string(),
  tables: z.array(Table),
  /** Names of errands, by id and language. */
  names: z.record(z.string(), Words),
})
export type WhatIfAnswer = z.infer<typeof WhatIfAnswer>
