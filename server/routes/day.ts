import { createRoute, z } from '@hono/zod-openapi'
import { NoteInput, Nothing, TicketId } from '../contract/inputs.ts'
import { errors, json, routes } from './answers.ts'
import { only, type Parts } from './parts.ts'
import { pressing, withKey } from './pressed.ts'

const answers = {
  200: { description: 'Done, and kept.', ...json(Nothing) },
  ...errors(400, 401, 403, 404, 409, 503),
}

/** What staff do to the whole day, and to tickets that are at no counter. */
export function dayRoutes(parts: Parts) {
  const answer = pressing(parts)
  const params = z.object({ ticket: TicketId })
  const common = {
    method: 'post' as const,
    ...withKey,
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
    request: { params },
  })
  const left = createRoute({
    ...common,
    ...only(parts, 'serve'),
    path: '/tickets/{ticket}/left',
    summary: 'Somebody has gone before being served',
    tags: ['Day'],
    request: { params },
  })
  const note = createRoute({
    ...common,
    ...only(parts, 'serve'),
    path: '/tickets/{ticket}/note',
    summary: 'Say what somebody needs, or pass a word on to the next clerk',
    description: 'What is left out stays as it was. Deleted with the day.',
    tags: ['Day'],
    request: { params, body: { ...json(NoteInput), required: true } },
  })

  return routes()
    .openapi(close, (c) => answer(c, { type: 'CloseDay' }))
    .openapi(reopen, (c) => answer(c, { type: 'ReopenDay' }))
    .openapi(resume, (c) => answer(c, { type: 'Resume', ...c.req.valid('param') }))
    .openapi(left, (c) => answer(c, { type: 'Withdraw', ...c.req.valid('param') }))
    .openapi(note, (c) => {
      const { needs, remark } = c.req.valid('json')
      const telling = {
        ...(needs === undefined ? {} : { needs: [...new Set(needs)] }),
        ...(remark === undefined ? {} : { remark }),
      }
      return answer(c, { type: 'NoteTicket', ...c.req.valid('param') }, telling)
    })
}
