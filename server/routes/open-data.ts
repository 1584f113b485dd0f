import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { wordsIn } from '../contract/format.ts'
import { OpenData, OpenDataQuery, openTables } from '../contract/open-data.ts'
import { mayDo } from '../contract/rights.ts'
import type { FileLanguage } from '../contract/table-files.ts'
import { described, openHeadings, openTexts } from '../outgoing/described.ts'
import { csvOf } from '../outgoing/tables/csv.ts'
import { errors, fail, json, routes } from './answers.ts'
import { file } from './file-answer.ts'
import { notNow } from './insights.ts'
import type { TooMany } from './limits.ts'
import { type Parts, signedIn } from './parts.ts'
import { everyone } from './rules.ts'

const csv = 'text/csv; charset=utf-8'
const tags = ['Open data']
/** Any page of any site may read them, and may keep them for an hour. */
const forAnybody = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'public, max-age=3600',
} as const
const onlyHere = { 'Cache-Control': 'no-store' } as const

/** What anybody may know, where the lobby's document says that it is published; the lead sees it before. */
export function openDataRoutes(parts: Parts, tooMany: TooMany) {
  const { catalogue, openTables: tablesNow, publicUrl } = parts
  const whole = createRoute({
    ...everyone,
    method: 'get',
    path: '/',
    summary: 'Open data: visits and waits of months and years that are over',
    description: 'Only where the lobby’s document publishes them. Small counts are put together with others.',
    tags,
    request: { query: OpenDataQuery },
    responses: {
      200: { description: 'All tables and what they mean.', ...json(OpenData) },
      ...errors(400, 404, 429, 503),
    },
  })
  const one = createRoute({
    ...everyone,
    method: 'get',
    path: '/{table}',
    summary: 'One of the open tables as CSV',
    tags,
    request: { params: z.object({ table: z.enum(openTables) }), query: OpenDataQuery },
    responses: { 200: { description: 'The table.', ...file(csv) }, ...errors(400, 404, 429, 503) },
  })

  const isPublished = () => catalogue.document().openData.published
  const maySee = (c: Context): boolean => {
    const person = isPublished() ? null : signedIn(parts, c)
    return isPublished() || (person !== null && mayDo(person.roles, 'insights'))
  }
  /** Why there is nothing to see, or the tables. */
  async function open(c: Context, language: FileLanguage) {
    if (!maySee(c))
      return { no: fail(c, 404, 'not-published', 'This town hall does not publish its figures here.') }
    if (await tooMany(c))
      return { no: fail(c, 429, 'too-many', 'Too many requests from this address: wait a minute.') }
    const thought = await tablesNow()
    if (!thought.ok) return { no: fail(c, 503, thought.fault, notNow[thought.fault]) }
    const { tables, until } = thought.answer
    const { town, errands } = catalogue.document()
    const names = Object.fromEntries(errands.map(({ id, name }) => [id, name]))
    const publisher = `${town.name}, ${wordsIn(town.office, language)}`
    return {
      data: described(
        { tables, names, publisher, isPublished: isPublished(), until, address: publicUrl() },
        language,
      ),
    }
  }
  const headers = () => (isPublished() ? forAnybody : onlyHere)

  return routes()
    .openapi(whole, async (c) => {
      const { data, no } = await open(c, c.req.valid('query').language)
      return data ? c.json(data, 200, headers()) : no
    })
    .openapi(one, async (c) => {
      const { language } = c.req.valid('query')
      const { table } = c.req.valid('param')
      const { data, no } = await open(c, language)
      if (!data) return no
      const tables = data.tables.filter(({ name }) => name === table)
      const reader = { language, names: data.names, words: openTexts[language].words }
      return c.body(csvOf(tables, reader, openHeadings(language)), 200, {
        'Content-Type': csv,
        'Content-Disposition': `attachment; filename="${table}.csv"`,
        ...headers(),
      })
    })
}
