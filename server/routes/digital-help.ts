import { createRoute, z } from '@hono/zod-openapi'
import { dateIn } from '../catalogue/zone.ts'
import {
  DigitalHelpInput,
  HelpCountsAnswer,
  Period,
  Registered,
  RegisteredId,
} from '../contract/contact-inputs.ts'
import { Nothing } from '../contract/inputs.ts'
import { helpCounts } from '../screens/contacts.ts'
import { errors, json, routes } from './answers.ts'
import { keyIsMissing, keyOf, keyParameter } from './key.ts'
import { only, type Parts } from './parts.ts'
import { notTakenBack } from './taken-back.ts'

const tags = ['Digital help']

/** Help to do it online, given at a screen of the house's or on somebody's own. */
export function digitalHelpRoutes(parts: Parts) {
  const { lobby, catalogue, digitalHelps } = parts
  const keep = createRoute({
    ...only(parts, 'register'),
    method: 'post',
    path: '/',
    summary: 'Register digital help that was given',
    description:
      'It is counted by itself, and not as an enquiry too. The same key again registers nothing more.',
    tags,
    parameters: [keyParameter],
    request: { body: { ...json(DigitalHelpInput), required: true } },
    responses: { 201: { description: 'It is kept.', ...json(Registered) }, ...errors(400, 401, 403) },
  })
  const takeBack = createRoute({
    ...only(parts, 'register'),
    method: 'post',
    path: '/{id}/take-back',
    summary: 'Take back an own registering, within ten minutes',
    tags,
    request: { params: z.object({ id: RegisteredId }) },
    responses: {
      200: { description: 'It counts no more.', ...json(Nothing) },
      ...errors(400, 401, 403, 404, 409),
    },
  })
  const between = createRoute({
    ...only(parts, 'look'),
    method: 'get',
    path: '/',
    summary: 'The digital help of a period',
    tags,
    request: { query: Period },
    responses: {
      200: { description: 'By theme, and whether it will be needed next time.', ...json(HelpCountsAnswer) },
      ...errors(400, 401, 403),
    },
  })
  const now = (actor: string) => {
    const at = lobby.now()
    return { at, day: dateIn(catalogue.document().town.timeZone, at), actor }
  }

  return routes()
    .openapi(keep, (c) => {
      const key = keyOf(c)
      if (!key) return keyIsMissing(c)
      const id = digitalHelps.keep(key, c.req.valid('json'), now(c.get('actor')))
      parts.refresh()
      return c.json({ id }, 201)
    })
    .openapi(takeBack, (c) => {
      const came = digitalHelps.takeBack(c.req.valid('param').id, now(c.get('actor')))
      if (came !== 'taken-back') return notTakenBack(c, came)
      parts.refresh()
      return c.json({}, 200)
    })
    .openapi(between, (c) => {
      const { from, to } = c.req.valid('query')
      return c.json(helpCounts(digitalHelps.given(from, to)), 200)
    })
}
