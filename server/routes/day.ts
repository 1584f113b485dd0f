import { createRoute, z } from '@hono/zod-openapi'
import { Nothing, TicketId } from '../contract/inputs.ts'
import { errors, json, refused, routes } from './answers.ts'
import { only, type Parts } from './parts.ts'

const answers = {
  200: { description: 'Done, and kept.', ...json(Nothing) },
  ...errors(400, 401, 403, 404, 409, 503),
}

/** What staff do to the whole day, and to tickets that are at no counter. */
export function dayRoutes(parts: Parts) {
  const { lobby } = parts
  const common = {
    method: 'post' as const,
    responses: answers,
  }
  const close = createRoute({
    ...common,
    ...only(parts, 'lead'),
    path: '/day/close',
    summary: 'No more tickets today',
    tags: ['Day'],
  })
  const reopen = createRoute({
    ...common,
    ...only(parts, 'lead'),
    path: '/day/reopen',
    summary: 'Take back a closing',
    tags: ['Day'],
  })
  const resume = createRoute({
    ...common,
    ...only(parts, 'serve'),
    path: '/tickets/{ticket}/resume',
    summary: 'Back from parked to the line',
    tags: ['Day'],
    request: { params: z.object({ ticket: TicketId }) },
  })

  return routes()
    .openapi(close, async (c) => {
      const done = await lobby.handle({ type: 'CloseDay' }, c.get('actor'))
      return done.ok ? c.json({}, 200) : refused(c, done)
    })
    .openapi(reopen, async (c) => {
      const done = await lobby.handle({ type: 'ReopenDay' }, c.get('actor'))
      return done.ok ? c.json({}, 200) : refused(c, done)
    })
    .openapi(resume, async (c) => {
      const done = await lobby.handle({ type: 'Resume', ticket: c.req.valid('param').ticket }, c.get('actor'))
      return done.ok ? c.json({}, 200) : refused(c, done)
    })
}
