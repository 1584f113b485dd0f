import { createRoute, z } from '@hono/zod-openapi'
import { wordsIn } from '../contract/format.ts'
import { questions } from '../contract/insights.ts'
import { named } from '../contract/said.ts'
import { TableFileQuery } from '../contract/table-files.ts'
import type { TableFormat } from '../contract/table-formats.ts'
import { questionFile } from '../outgoing/question-file.ts'
import { wordsIn as idsIn } from '../outgoing/tables/about.ts'
import { errors, fail, routes } from './answers.ts'
import { asFile, file, noFile } from './file-answer.ts'
import { notNow } from './insights.ts'
import { only, type Parts } from './parts.ts'

const kinds = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} satisfies Record<TableFormat, string>

/** What happened, as files for spreadsheets. */
export function insightFileRoutes(parts: Parts) {
  const { catalogue, thinker, makeFile, lobby } = parts
  const write = createRoute({
    ...only(parts, 'insights'),
    method: 'get',
    path: '/{question}',
    summary: 'The answer to a question as a file',
    description:
      'CSV is as the reader’s spreadsheet expects it: in Danish with semicolons, and a comma in numbers. XLSX has a ' +
      'first sheet that says what the figures are, and one for each table. Times are minutes, shares per cent.',
    tags: ['Insights'],
    request: { params: z.object({ question: z.enum(questions) }), query: TableFileQuery },
    responses: {
      200: { description: 'The file.', ...file(kinds.csv, kinds.xlsx) },
      ...errors(400, 401, 403, 503),
    },
  })
  return routes().openapi(write, async (c) => {
    const { question } = c.req.valid('param')
    const { from, to, errands, format, language } = c.req.valid('query')
    const picked = errands?.split(',') ?? null
    const document = catalogue.document()
    const names = Object.fromEntries(document.errands.map(({ id, name }) => [id, name]))
    const reader = { language, names, words: idsIn(language) }
    const told = {
      question,
      from,
      to,
      errands: picked?.map((errand) => named(errand, reader)) ?? null,
      house: `${document.town.name}, ${wordsIn(document.town.office, language)}`,
      made: momentIn(document.town.timeZone, lobby.now()),
    }
    const thought = await thinker.ask('insight', { question, from, to, errands: picked })
    if (!thought.ok) return fail(c, 503, thought.fault, notNow[thought.fault])
    const tables = thought.answer
    const made = await questionFile({ tables, reader, told }, format, makeFile)
    return made.ok
      ? asFile(c, `${question}-${from}-${to}.${format}`, kinds[format], made.bytes)
      : noFile(c, made)
  })
}

/** A date and a clock as every country reads them: `2026-11-26 10:05`. */
const momentIn = (timeZone: string, at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at)
