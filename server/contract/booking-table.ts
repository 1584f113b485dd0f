import { z } from '@hono/zod-openapi'

/** What a table of booked times may be wrong about; never what a cell says, which may be a name. */
const rowProblems = ['not-a-code', 'code-twice', 'errand-is-unknown', 'not-a-time', 'too-long'] as const
const fileProblems = ['not-utf8', 'empty', 'too-many', 'column-is-missing', 'broken'] as const
const fields = ['code', 'errand', 'time', 'name'] as const

export const TableQuery = z
  .object({
    replace: z.enum(['true', 'false']).default('false').openapi({
      description: 'Whether times of the same days that are not in the table any more are taken out.',
    }),
    skip: z
      .enum(['true', 'false'])
      .default('false')
      .openapi({ description: 'Whether good rows are kept although others are wrong.' }),
  })
  .strict()

const RowFault = z
  .object({
    line: z.number().int().openapi({ description: 'The headings are line 1.' }),
    field: z.enum(fields),
    problem: z.enum(rowProblems),
  })
  .openapi('RowFault')
export type RowFault = z.infer<typeof RowFault>

export const TableAnswer = z
  .object({ kept: z.number().int(), takenOut: z.number().int(), faults: z.array(RowFault) })
  .openapi('BookingTableKept')
export type TableAnswer = z.infer<typeof TableAnswer>

export const TableRefused = z
  .object({
    error: z.object({
      name: z.enum([...fileProblems, 'rows-are-wrong']),
      message: z.string().openapi({ description: 'One plain sentence.' }),
      field: z.string(),
    }),
    good: z.number().int().openapi({ description: 'How many rows are right.' }),
    faults: z.array(RowFault).openapi({ description: 'The first of them.' }),
  })
  .openapi('BookingTableRefused')
export type TableRefused = z.infer<typeof TableRefused>

export const CalendarAnswer = z
  .object({
    host: z.string().nullable().openapi({ description: 'Where the calendar is; null when none is named.' }),
    everyMinutes: z.number(),
    lastSuccess: z.number().nullable().openapi({ description: 'UTC milliseconds.' }),
    /** Since the last success. */
    problem: z
      .object({
        at: z.number(),
        name: z.enum(['unreachable', 'too-slow', 'too-large', 'refused', 'no-calendar', 'not-kept']),
        status: z.number().int().nullable().openapi({ description: 'What the other side answered.' }),
      })
      .nullable(),
    bookings: z.number().int(),
    withoutErrand: z
      .array(z.number())
      .openapi({ description: 'When those times are whose errand nobody knows: the first of them.' }),
    withoutErrandTotal: z.number().int(),
    unreadable: z.number().int().openapi({ description: 'How many events of the calendar are broken.' }),
  })
  .openapi('BookingCalendar')
export type CalendarAnswer = z.infer<typeof CalendarAnswer>
