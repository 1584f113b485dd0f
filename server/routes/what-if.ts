import { createRoute } from '@hono/zod-openapi'
import { WhatIfAnswer, WhatIfInput } from '../contract/what-if.ts'
import { changeOf } from '../insights/what-if/asked.ts'
import { whatIf } from '../insights/what-if/what-if.ts'
import { errors, json, routes } from './answers.ts'
import { only, type Parts } from './parts.ts'

/** What would have been otherwise. */
export function whatIfRoutes(parts: Parts) {
  const { catalogue, materials } = parts
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
      ...errors(400, 401, 403),
    },
  })
  return routes().openapi(ask, (c) => {
    const { from, to, changes } = c.req.valid('json')
    const asked = { from, to, errands: null }
    const tables = [...whatIf(materials(asked), asked, changes.map(changeOf))]
    const names = Object.fromEntries(catalogue.document().errands.map(({ id, name }) => [id, name]))
    return c.json({ from, to, tables, names }, 200)
  })
}
