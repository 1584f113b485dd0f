import { createRoute } from '@hono/zod-openapi'
import { WhatIfAnswer, WhatIfInput } from '../contract/what-if.ts'
import { errors, fail, json, routes } from './answers.ts'
import { notNow } from './insights.ts'
import { only, type Parts } from './parts.ts'

/** What would have been otherwise. */
export function whatIfRoutes(parts: Parts) {
  const { catalogue, thinker } = parts
  const ask = createRoute({
    ...only(parts, 'insights'),
    method: 'post',
    path: '/',
    summary: 'Plays some days of the past again, with something changed',
    description:
      'The real arrivals with real handling times, played with other luck twenty times: nothing is kept, and nobody is named.',
    tags: ['Insights'],
    request: { body: { ...json(WhatIfInput), required: true } },
    responses: {
      200: { description: 'What happened, and what would have.', ...json(WhatIfAnswer) },
      ...errors(400, 401, 403, 503),
    },
  })
  return routes().openapi(ask, async (c) => {
    const input = c.req.valid('json')
    const thought = await thinker.ask('whatIf', input)
    if (!thought.ok) return fail(c, 503, thought.fault, notNow[thought.fault])
    const names = Object.fromEntries(catalogue.document().errands.map(({ id, name }) => [id, name]))
    return c.json({ from: input.from, to: input.to, tables: [...thought.answer], names }, 200)
  })
}
