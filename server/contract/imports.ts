import { z } from '@hono/zod-openapi'
import { cellProblems, columnRoles, fileProblems, leftOutReasons, noticeNames } from './import-words.ts'
import { outsideChannels, outsideMeasures } from './outside.ts'

/** What a file may hold: figures of one of the other channels. */
export const ImportKind = z.enum(outsideChannels)

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
