import { createRoute, z } from '@hono/zod-openapi'
import { CopiesAnswer } from '../contract/copies.ts'
import { errors, fail, json, routes } from './answers.ts'
import { only, type Parts } from './parts.ts'

/** Copies of the database at other places. */
export function copyRoutes(parts: Parts) {
  const { copies } = parts
  const staff = { ...only(parts, 'machines'), tags: ['House'] }
  const look = createRoute({
    ...staff,
    method: 'get',
    path: '/',
    summary: 'Where copies of the database are',
    description:
      'How far behind each place is, what stands in the way, and which copy was proven by restoring it.',
    responses: { 200: { description: 'Each place.', ...json(CopiesAnswer) }, ...errors(401, 403) },
  })
  const prove = createRoute({
    ...staff,
    method: 'post',
    path: '/proof',
    summary: 'Prove the newest copies by restoring them',
    description:
      'Done beside the lobby; the outcome stands in the list of places. It is done each night anyway.',
    responses: {
      202: { description: 'It has begun.', ...json(z.object({ begun: z.literal(true) })) },
      ...errors(401, 403, 409),
    },
  })
  return routes()
    .openapi(look, (c) => c.json(copies.status(), 200))
    .openapi(prove, (c) => {
      if (copies.status().places.length === 0) return fail(c, 409, 'no-copies', noPlace)
      if (!copies.prove())
        return fail(c, 409, 'proof-under-way', 'A copy is being proven already: wait for it.')
      return c.json({ begun: true as const }, 202)
    })
}

const noPlace = 'No place for copies is named: COPY_TO says where they go.'
