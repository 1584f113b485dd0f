import { createRoute } from '@hono/zod-openapi'
import { instantOf } from '../bookings/when.ts'
import { ClockAnswer, ClockInput } from '../contract/clock.ts'
import { errors, fail, json, notKept, routes } from './answers.ts'
import { originOf } from './origin-of.ts'
import { only, type Parts } from './parts.ts'

const tags = ['House']
const state = { 200: { description: 'How the clocks stand.', ...json(ClockAnswer) } }

/** What time it is, where the machine's clock is not believed. */
export function clockRoutes(parts: Parts) {
  const { clock, lobby, catalogue, audit } = parts
  const look = createRoute({
    ...only(parts, 'look'),
    method: 'get',
    path: '/',
    summary: "Whether the machine's clock is believed",
    tags,
    responses: { ...state, ...errors(401, 403) },
  })
  const settle = createRoute({
    ...only(parts, 'lead'),
    method: 'put',
    path: '/',
    summary: 'Say what time it is',
    description:
      'While the clock is in doubt. Whoever waits keeps their waited time, and the right day begins where it is another.',
    tags,
    request: { body: { ...json(ClockInput), required: true } },
    responses: { ...state, ...errors(400, 401, 403, 409, 503) },
  })
  const now = () => {
    const doubt = clock.doubt()
    return {
      machine: doubt?.machine ?? Date.now(),
      lobby: doubt?.lobby ?? lobby.now(),
      doubt: doubt && { fault: doubt.fault, since: doubt.since },
    }
  }

  return routes()
    .openapi(look, (c) => c.json(now(), 200))
    .openapi(settle, async (c) => {
      const doubt = clock.doubt()
      if (!doubt)
        return fail(c, 409, 'clock-is-right', 'The clock is not in doubt: there is nothing to settle.')
      const { right } = c.req.valid('json')
      const isOne = right === 'machine' || right === 'lobby'
      const to = isOne ? doubt[right] : instantOf(right, catalogue.document().town.timeZone)
      if (!(await clock.settle(to, c.get('actor')))) return notKept(c)
      audit.note(c.get('actor'), 'clock-set', '', originOf(c))
      return c.json(now(), 200)
    })
}
