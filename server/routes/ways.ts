import { createRoute } from '@hono/zod-openapi'
import { clockIn, dateIn } from '../catalogue/zone.ts'
import { Nothing, WayInput } from '../contract/inputs.ts'
import { errors, fail, json, routes, unknownErrand } from './answers.ts'
import type { TooMany } from './limits.ts'
import type { Parts } from './parts.ts'
import { everyone } from './rules.ts'

const way = createRoute({
  ...everyone,
  method: 'post',
  path: '/ways',
  summary: 'Count somebody who was led on without a ticket',
  description: 'By day, hour, errand and end; nothing is kept of a person.',
  tags: ['House'],
  request: { body: { ...json(WayInput), required: true } },
  responses: { 200: { description: 'It is counted.', ...json(Nothing) }, ...errors(400, 404, 429) },
})

/** Demand that no ticket tells of. */
export function wayRoutes({ lobby, catalogue, ways }: Parts, tooMany: TooMany) {
  return routes().openapi(way, async (c) => {
    if (await tooMany(c)) return fail(c, 429, 'too-many', 'Too many from this address: wait a minute.')
    const { errand, end, language, behalf } = c.req.valid('json')
    if (errand !== null && !catalogue.errand(errand)) return unknownErrand(c, errand)
    const { timeZone } = catalogue.document().town
    const now = lobby.now()
    const hour = Number(clockIn(timeZone, now).slice(0, 2))
    ways.count({ day: dateIn(timeZone, now), hour, errand: errand ?? '', ending: end, language, behalf })
    return c.json({}, 200)
  })
}
