import { z } from '@hono/zod-openapi'
import { outsideChannels, outsideMeasures } from './outside.ts'

/** What a file may hold: figures of one of the other channels. */
export const ImportKind = z.enum(outsideChannels)
export type ImportKind = z.infer<typeof ImportKind>

/** What a column may be taken for; averages and shares are of the answered calls, unless they say otherwise. */
export const columnRoles = [
  'none',
  'personal',
  'date',
  'time',
  'date-time',
  'subject',
  'offered',
  'answered',
  'abandoned',
  'answered-in-time',
  'in-time-of-answered',
  'in-time-of-offered',
  'waited-average',
  'waited-total',
  'talked-average',
  'talked-total',
  'received',
  'closed',
  'received-on',
  'closed-on',
  'case',
  'booked',
  'kept',
  'not-kept',
  'cancelled',
  'lead-average',
  'booked-on',
  'status',
] as const
export type ColumnRole = (typeof columnRoles)[number]

const calls = [
  'offered',
  'answered',
  'abandoned',
  'answered-in-time',
  'in-time-of-answered',
  'in-time-of-offered',
  'waited-average',
  'waited-total',
  'talked-average',
  'talked-total',
] as const
const cases = ['date', 'received', 'closed', 'received-on', 'closed-on', 'case', 'subject'] as const
const when = ['date-time', 'date', 'time'] as const

/** The roles that a file of each kind has, in the order in which they are offered. */
export const rolesOf: Readonly<Record<ImportKind, readonly ColumnRole[]>> = {
  phone: [...when, ...calls, 'subject'],
  mail: cases,
  'case-system': cases,
  booking: [
    ...when,
    'booked',
    'kept',
    'not-kept',
    'cancelled',
    'lead-average',
    'booked-on',
    'status',
    'subject',
  ],
}

/** What is wrong with a cell; what the cell says is never told, since it may be about somebody. */
export const cellProblems = [
  'not-a-date',
  'in-the-future',
  'too-long-ago',
  'not-a-time',
  'not-a-whole-number',
  'not-a-number',
  'not-a-share',
  'too-large',
  'kle-is-wrong',
  'kle-is-unknown',
  'status-is-unknown',
  'more-than-answered',
  'before-it-was-received',
  'after-the-time-itself',
] as const
export type CellProblem = (typeof cellProblems)[number]

/** Why a row was left out without being wrong. */
export const leftOutReasons = ['total', 'heading-again', 'note', 'no-figures', 'same-case'] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** What was understood in a way that the reader may want to check. */
export const noticeNames = [
  'date-from-above',
  'american-dates',
  'whole-hours',
  'more-answered-than-offered',
  'kle-from-date',
  'kle-group-is-new',
  'errand-is-unknown',
  'without-subject',
  'old-letters',
  'other-sheets',
] as const
export type NoticeName = (typeof noticeNames)[number]

/** Why nothing could be read at all. */
export const fileProblems = [
  'empty',
  'no-table',
  'old-excel',
  'broken',
  'too-many-rows',
  'unpacks-too-large',
  'took-too-long',
] as const
export type FileProblem = (typeof fileProblems)[number]

const day = z.string().openapi({ example: '2026-11-23' })
const line = z.number().int().openapi({ description: 'As a spreadsheet or an editor counts them, from 1.' })
const count = z.number().int()

export const ImportColumn = z
  .object({
    heading: z.string().openapi({ description: 'Shortened, and without anything that looks personal.' }),
    role: z.enum(columnRoles),
    example: z.string().nullable().openapi({ description: 'Its first value as it was understood.' }),
  })
  .openapi('ImportColumn')
export type ImportColumn = z.infer<typeof ImportColumn>

const Fault = z.object({ line, column: z.string(), problem: z.enum(cellProblems) }).openapi('ImportFault')
export type Fault = z.infer<typeof Fault>
const LeftOut = z.object({ line, why: z.enum(leftOutReasons) }).openapi('ImportLeftOut')
export type LeftOut = z.infer<typeof LeftOut>
const Notice = z
  .object({ name: z.enum(noticeNames), rows: count.openapi({ description: 'How many rows it is about.' }) })
  .openapi('ImportNotice')
export type Notice = z.infer<typeof Notice>
const Sum = z.object({ measure: z.enum(outsideMeasures), count: z.number() }).openapi('ImportSum')
const Replaced = z
  .object({ id: count, at: z.number().openapi({ description: 'UTC milliseconds.' }), days: count })
  .openapi('ImportReplaced')

export const ImportReading = z
  .object({
    kind: ImportKind,
    sheet: z.string().nullable().openapi({ description: 'Which sheet was read; null in a CSV.' }),
    headingLine: line,
    columns: z.array(ImportColumn),
    missing: z
      .array(z.array(z.enum(columnRoles)))
      .openapi({ description: 'Each a group of roles of which one column at least must have one.' }),
    from: day.nullable(),
    to: day.nullable(),
    days: count,
    taken: count.openapi({ description: 'Rows that are right.' }),
    leftOut: count,
    wrong: count,
    sums: z.array(Sum),
    faults: z.array(Fault).openapi({ description: 'The first 50.' }),
    leftOutRows: z.array(LeftOut).openapi({ description: 'The first 50.' }),
    notices: z.array(Notice),
    replaces: z
      .array(Replaced)
      .openapi({ description: 'Earlier imports of the same days, which this one takes the place of.' }),
    same: count.nullable().openapi({ description: 'The import that holds this very file already.' }),
  })
  .openapi('ImportReading')
export type ImportReading = z.infer<typeof ImportReading>

export const ImportAnswer = z
  .object({
    id: count.nullable().openapi({ description: 'Null in a preview.' }),
    changed: z
      .boolean()
      .openapi({ description: 'False in a preview, and where the file was there already.' }),
    reading: ImportReading,
  })
  .openapi('ImportAnswer')
export type ImportAnswer = z.infer<typeof ImportAnswer>

export const ImportRefused = z
  .object({
    error: z.object({
      name: z.enum([...fileProblems, 'rows-are-wrong', 'column-is-missing', 'nothing-to-count']),
      message: z.string().openapi({ description: 'One plain sentence.' }),
      field: z.string(),
    }),
    reading: ImportReading.nullable(),
  })
  .openapi('ImportRefused')
export type ImportRefused = z.infer<typeof ImportRefused>

const yesOrNo = z.enum(['true', 'false']).default('false')
export const ImportQuery = z
  .object({
    preview: yesOrNo.openapi({ description: 'Whether it is only told what would happen.' }),
    skip: yesOrNo.openapi({ description: 'Whether good rows are kept although others are wrong.' }),
    columns: z
      .string()
      .regex(/^[a-z-]+(,[a-z-]+)*$/, 'roles with commas between them')
      .transform((text) => text.split(','))
      .pipe(z.array(z.enum(columnRoles)).max(200))
      .optional()
      .openapi({
        type: 'string',
        description:
          'What each column is, from the first on, where the headings do not tell; none for the others.',
        example: 'date,time,offered,answered,none',
      }),
  })
  .strict()
export type ImportQuery = z.infer<typeof ImportQuery>

export const ImportParam = z.object({ import: z.coerce.number().int().min(1) })

export const ImportEntry = z
  .object({
    id: count,
    at: z.number().openapi({ description: 'UTC milliseconds.' }),
    by: z.string().nullable().openapi({ description: 'Who read it in; null where they are gone.' }),
    kind: ImportKind,
    from: day,
    to: day,
    days: count,
    standing: count.openapi({ description: 'Days of which no newer file has taken the place.' }),
    taken: count,
    leftOut: count,
  })
  .openapi('Import')
export type ImportEntry = z.infer<typeof ImportEntry>
export const ImportList = z.object({ imports: z.array(ImportEntry) }).openapi('Imports')
export type ImportList = z.infer<typeof ImportList>
