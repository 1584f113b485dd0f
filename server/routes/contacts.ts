import { createRoute, z } from '@hono/zod-openapi'
import { dateIn } from '../catalogue/zone.ts'
import {
  ContactCountsAnswer,
  ContactInput,
  Period,
  Registered,
  RegisteredId,
} from '../contract/contact-inputs.ts'
import { Nothing } from '../contract/inputs.ts'
import { contactsIn } from '../reception.ts'
import { errors, json, routes, unknownErrand } from './answers.ts'
import { keyIsMissing, keyOf, keyParameter } from './key.ts'
import { only, type Parts } from './parts.ts'
import { notTakenBack } from './taken-back.ts'

const tags = ['Contacts']
const counts = { 200: { description: 'How many, by channel and errand.', ...json(ContactCountsAnswer) } }

/** Enquiries on any channel: each is registered, and counted beside the visits at counters. */
export function contactRoutes(parts: Parts) {
  const { lobby, catalogue, contacts } = parts
  const keep = createRoute({
    ...only(parts, 'register'),
    method: 'post',
    path: '/',
    summary: 'Register an enquiry that no ticket tells of',
    description: 'At the reception, by telephone or in writing. The same key again registers nothing more.',
    tags,
    parameters: [keyParameter],
    request: { body: { ...json(ContactInput), required: true } },
    responses: { 201: { description: 'It is kept.', ...json(Registered) }, ...errors(400, 401, 403, 404) },
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
  const today = createRoute({
    ...only(parts, 'register'),
    method: 'get',
    path: '/today',
    summary: 'The enquiries of today, and the share settled on the spot',
    tags,
    responses: { ...counts, ...errors(401, 403) },
  })
  const between = createRoute({
    ...only(parts, 'look'),
    method: 'get',
    path: '/',
    summary: 'The enquiries of a period',
    tags,
    request: { query: Period },
    responses: { ...counts, ...errors(400, 401, 403) },
  })
  const now = (actor: string) => {
    const at = lobby.now()
    return { at, day: dateIn(catalogue.document().town.timeZone, at), actor }
  }

  return routes()
    .openapi(keep, (c) => {
      const { errand: id, ...contact } = c.req.valid('json')
      const errand = catalogue.errand(id)
      if (!errand) return unknownErrand(c, id)
      const key = keyOf(c)
      if (!key) return keyIsMissing(c)
      const kept = contacts.keep(key, { ...contact, errand: id, kle: errand.kle }, now(c.get('actor')))
      parts.refresh()
      return c.json({ id: kept }, 201)
    })
    .openapi(takeBack, (c) => {
      const came = contacts.takeBack(c.req.valid('param').id, now(c.get('actor')))
      if (came !== 'taken-back') return notTakenBack(c, came)
      parts.refresh()
      return c.json({}, 200)
    })
    .openapi(today, (c) => {
      const { day } = now('')
      return c.json(contactsIn(catalogue.document(), parts, day, day), 200)
    })
    .openapi(between, (c) => {
      const { from, to } = c.req.valid('query')
      return c.json(contactsIn(catalogue.document(), parts, from, to), 200)
    })
}
