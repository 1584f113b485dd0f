import { createRoute, z } from '@hono/zod-openapi'
import { InsightAnswer, InsightQuery, questions } from '../contract/insights.ts'
import { insights } from '../insights/insights.ts'
import { errors, json, routes } from './answers.ts'
import { only, type Parts } from './parts.ts'

/** What happened, question by question. */
export function insightRoutes(parts: Parts) {
  const { catalogue, materials } = parts
  const ask = createRoute({
    ...only(parts, 'insights'),
    method: 'get',
    path: '/{question}',
    summary: 'What happened from one date to another',
    description: 'Dates of the lobby’s own time zone, both ends included. Nobody is named in it.',
    tags: ['Insights'],
    request: { params: z.object({ question: z.enum(questions) }), query: InsightQuery },
    responses: { 200: { description: 'The figures.', ...json(InsightAnswer) }, ...errors(400, 401, 403) },
  })
  return routes().openapi(ask, (c) => {
    const { question } = c.req.valid('param')
    const { from, to, errands } = c.req.valid('query')
    const picked = errands?.split(',') ?? null
    const asked = { from, to, errands: picked && new Set(picked) }
    const tables = [...insights[question](materials(asked), asked)]
    const names = Object.fromEntries(catalogue.document().errands.map(({ id, name }) => [id, name]))
    return c.json({ question, from, to, errands: picked, tables, names }, 200)
  })
}
