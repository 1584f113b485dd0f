import { z } from '@hono/zod-openapi'

/** What leaves past its date, by the names that the lobby's document knows it by. */
export const leaving = ['facts', 'visits', 'contacts', 'papers', 'seats'] as const
export type Leaving = (typeof leaving)[number]

/** Everything that is kept of people and of days: what leaves by the document, what leaves anyway, and what stays. */
export const keptNames = [
  ...leaving,
  'notes',
  'booking-names',
  'bookings',
  'presses',
  'audit',
  'figures',
  'counts',
] as const
export type KeptName = (typeof keptNames)[number]

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
