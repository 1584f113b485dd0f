import { createRoute, z } from '@hono/zod-openapi'
import { InsightAnswer, InsightQuery, questions } from '../contract/insights.ts'
import type { ThinkerFault } from '../thinker/thinker.ts'
import { errors, fail, json, routes } from './answers.ts'
import { only, type Parts } from './parts.ts'

/** What happened, question by question. */
export function insightRoutes(parts: Parts) {
  const { catalogue, thinker } = parts
  const ask = createRoute({
    ...only(parts, 'insights'),
    method: 'get',
    path: '/{question}',
    summary: 'What happened from one date to another',
    description: 'Dates of the lobby’s own time zone, both ends included. Nobody is named in it.',
    tags: ['Insights'],
    request: { params: z.object({ question: z.enum(questions) }), query: InsightQuery },
    responses: {
      200: { description: 'The figures.', ...json(InsightAnswer) },
      ...errors(400, 401, 403, 503),
    },
  })
  return routes().openapi(ask, async (c) => {
    const { question } = c.req.valid('param')
    const { from, to, errands } = c.req.valid('query')
    const picked = errands?.split(',') ?? null
    const thought = await thinker.ask('insight', { question, from, to, errands: picked })
    if (!thought.ok) return fail(c, 503, thought.fault, notNow[thought.fault])
    const names = Object.fromEntries(catalogue.document().errands.map(({ id, name }) => [id, name]))
    return c.json({ question, from, to, errands: picked, tables: [...thought.answer], names }, 200)
  })
}

/** What whoever asks is told when figures cannot be had now. */
export const notNow: Readonly<Record<ThinkerFault, string>> = {
  'too-busy': 'Many ask for figures now: try again in a minute.',
  'too-slow': 'This takes too long: ask for fewer days.',
  broken: 'The figures could not be worked out: try again in a minute.',
}
