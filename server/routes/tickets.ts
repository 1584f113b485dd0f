import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  IssueInput,
  idempotencyKeyPattern,
  Nothing,
  PrintAnswer,
  TicketAnswer,
  TicketId,
} from '../contract/inputs.ts'
import { mayDo } from '../contract/rights.ts'
import type { Issue, Issued } from '../issue.ts'
import { aheadOf } from '../queue/line.ts'
import type { Ticket } from '../queue/words.ts'
import { comeBackOf } from '../screens/come-back.ts'
import type { Scene } from '../screens/house.ts'
import { errors, fail, json, refused, routes, unknownErrand } from './answers.ts'
import type { TooMany } from './limits.ts'
import { notAllowed, notInScope, only, type Parts, signedIn } from './parts.ts'
import { everyone, ownTicket } from './rules.ts'
import { takerOf } from './taker.ts'

const params = z.object({ ticket: TicketId })

const keyHeader = 'idempotency-key'
const keySentence =
  'idempotency-key: a header of 8 to 128 visible characters; new for each ticket, the same for a retry.'
const idempotencyKeyDocument = { type: 'string', pattern: idempotencyKeyPattern.source } as const

const issueRoute = createRoute({
  ...everyone,
  method: 'post',
  path: '/',
  summary: 'Take a ticket',
  description:
    'Where screens are paired, only kiosks of the house may, the reception, or a token with "tickets".',
  tags: ['Tickets'],
  parameters: [{ name: keyHeader, in: 'header', required: true, schema: idempotencyKeyDocument }],
  request: { body: { ...json(IssueInput), required: true } },
  responses: {
    201: { description: 'The ticket is kept.', ...json(TicketAnswer) },
    ...errors(400, 401, 403, 404, 409, 429, 503),
  },
})

const lookRoute = createRoute({
  ...ownTicket,
  method: 'get',
  path: '/{ticket}',
  summary: 'Look at a ticket',
  tags: ['Tickets'],
  request: { params },
  responses: { 200: { description: 'The ticket.', ...json(TicketAnswer) }, ...errors(400, 404) },
})

const withdrawRoute = createRoute({
  ...ownTicket,
  method: 'post',
  path: '/{ticket}/withdraw',
  summary: 'Leave before being served',
  tags: ['Tickets'],
  request: { params, body: json(Nothing) },
  responses: { 200: { description: 'The place is free.', ...json(Nothing) }, ...errors(400, 404, 409, 503) },
})

const moreTimeRoute = createRoute({
  ...ownTicket,
  method: 'post',
  path: '/{ticket}/more-time',
  summary: 'Let the next two of the line go first, once',
  tags: ['Tickets'],
  request: { params, body: json(Nothing) },
  responses: {
    200: { description: 'They go first; the same again changes nothing.', ...json(Nothing) },
    ...errors(400, 404, 409, 503),
  },
})

const leaveUntilRoute = createRoute({
  ...ownTicket,
  method: 'post',
  path: '/{ticket}/leave-until',
  summary: 'Leave until the time that is offered, and keep the place',
  tags: ['Tickets'],
  request: { params, body: json(Nothing) },
  responses: {
    200: { description: 'When to come back; the same again changes nothing.', ...json(TicketAnswer) },
    ...errors(400, 404, 409, 503),
  },
})

const backRoute = createRoute({
  ...ownTicket,
  method: 'post',
  path: '/{ticket}/back',
  summary: 'Say that one is back',
  description: 'In time: the old place. Later than it was kept: a place at the end, with the same number.',
  tags: ['Tickets'],
  request: { params, body: json(Nothing) },
  responses: {
    200: { description: 'The ticket waits; the same again changes nothing.', ...json(TicketAnswer) },
    ...errors(400, 404, 409, 503),
  },
})

const copyRoute = (parts: Parts) =>
  createRoute({
    ...only(parts, 'machines'),
    method: 'post',
    path: '/{ticket}/copy',
    summary: 'Print a ticket once more',
    description: 'Where a first paper may have come out, this one says that it is a copy.',
    tags: ['Tickets'],
    request: { params, body: json(Nothing) },
    responses: {
      200: { description: 'What the printer said.', ...json(PrintAnswer) },
      ...errors(400, 401, 403, 404),
    },
  })

/** What citizens do. The address of a ticket is the right to it. */
export function ticketRoutes(parts: Parts, issue: Issue, tooMany: TooMany) {
  const { lobby, catalogue, papers } = parts
  const find = (id: string) => answerOf(parts, id)

  return routes()
    .openapi(issueRoute, async (c) => {
      if (await tooMany(c))
        return fail(c, 429, 'too-many', 'Too many tickets from this address: wait a minute.')
      const { errand: id, ...wish } = c.req.valid('json')
      const errand = catalogue.errand(id)
      if (!errand) return unknownErrand(c, id)
      const idempotencyKey = c.req.header(keyHeader) ?? ''
      if (!idempotencyKeyPattern.test(idempotencyKey))
        return fail(c, 400, 'bad-input', keySentence, keyHeader)
      const taker = await takerOf(parts, c)
      if (taker.no) return taker.no
      const { program } = taker
      const staffs = fieldForStaff(wish)
      if (staffs && program && !program.scopes.includes('receive')) return notInScope(c, 'receive')
      const person = staffs && !program ? signedIn(parts, c) : null
      if (staffs && !program && !person) return fail(c, 401, 'not-signed-in', 'Sign in first.', staffs)
      if (person && !mayDo(person.roles, 'receive')) return notAllowed(c, person)
      const actor = person ? `staff:${person.id}` : taker.actor
      const issued = await issue({ ...wish, booked: null, errand, idempotencyKey, actor })
      if (!issued.ok) return notIssued(c, issued.refusal)
      const answer = await find(issued.ticket)
      if (!answer) return fail(c, 404, 'ticket-is-unknown', 'The ticket of this key is from another day.')
      return c.json(answer, 201)
    })
    .openapi(lookRoute, async (c) => {
      const answer = await find(c.req.valid('param').ticket)
      return answer ? c.json(answer, 200) : unknownTicket(c)
    })
    .openapi(withdrawRoute, async (c) => {
      const answer = await lobby.handle({ type: 'Withdraw', ticket: c.req.valid('param').ticket }, 'citizen')
      return answer.ok ? c.json({}, 200) : refused(c, answer)
    })
    .openapi(moreTimeRoute, async (c) => {
      const answer = await lobby.handle({ type: 'Postpone', ticket: c.req.valid('param').ticket }, 'citizen')
      // Who presses twice has got what they asked for.
      if (!answer.ok && answer.refusal !== 'already-postponed') return refused(c, answer)
      return c.json({}, 200)
    })
    .openapi(leaveUntilRoute, async (c) => {
      const { ticket } = c.req.valid('param')
      const known = await find(ticket)
      if (!known) return unknownTicket(c)
      // Who presses twice has got what they asked for.
      if (known.state === 'away') return c.json(known, 200)
      if (known.state !== 'waiting') return refused(c, { ok: false, refusal: 'ticket-is-not-waiting' })
      const away = known.comeBack
      if (!away) return fail(c, 409, 'wait-is-short', 'The wait is too short to keep a place for later.')
      const done = await lobby.handle({ type: 'LeaveUntil', ticket, away }, 'citizen')
      if (!done.ok) return refused(c, done)
      const answer = await find(ticket)
      return answer ? c.json(answer, 200) : unknownTicket(c)
    })
    .openapi(backRoute, async (c) => {
      const { ticket } = c.req.valid('param')
      const done = await lobby.handle({ type: 'ComeBack', ticket }, 'citizen')
      const answer = await find(ticket)
      // Who presses twice is back already.
      if (!done.ok && !(done.refusal === 'ticket-is-not-away' && answer?.state === 'waiting'))
        return refused(c, done)
      return answer ? c.json(answer, 200) : unknownTicket(c)
    })
    .openapi(copyRoute(parts), async (c) => {
      const outcome = await papers.again(c.req.valid('param').ticket, c.get('actor'))
      return outcome ? c.json({ outcome }, 200) : unknownTicket(c)
    })
}

/** The first field that the reception alone may send; null where a citizen may ask all of it. */
function fieldForStaff({
  force,
  onlyAt,
  remark,
}: Pick<z.infer<typeof IssueInput>, 'force' | 'onlyAt' | 'remark'>) {
  if (force) return 'force'
  if (onlyAt !== null) return 'onlyAt'
  return remark === undefined ? null : 'remark'
}

/** Why there is no ticket. */
export function notIssued(c: Context, refusal: Extract<Issued, { ok: false }>['refusal']) {
  if (refusal === 'power-is-low') return fail(c, 503, refusal, 'The power fails: no more numbers are given.')
  if (refusal !== 'errand-is-closed') return refused(c, { ok: false, refusal })
  return fail(c, 409, refusal, 'This errand is closed now.', 'errand')
}

/** A ticket of today as it is answered; null when there is none. */
export const answerOf = ({ lobby, scenes, slips, publicUrl }: Parts, id: string) =>
  lobby.read((kept) => {
    const scene = scenes(kept)
    const ticket = scene.day.tickets.get(id)
    return ticket ? ticketAnswer(ticket, scene, slips.state(ticket), publicUrl()) : null
  })

const unknownTicket = (c: Context) =>
  fail(c, 404, 'ticket-is-unknown', 'There is no such ticket today.', 'ticket')

function ticketAnswer(
  ticket: Ticket,
  scene: Scene,
  slip: string,
  publicUrl: string,
): z.infer<typeof TicketAnswer> {
  const expectedWait = scene.waitOf(ticket.errand, ticket)
  return {
    id: ticket.id,
    number: ticket.number,
    errand: ticket.errand,
    language: ticket.language,
    state: ticket.state,
    ahead: aheadOf(scene.day, ticket),
    expectedWait,
    counter: ticket.counter,
    issuedAt: ticket.arrival,
    slip,
    away: ticket.away,
    comeBack: comeBackOf(scene, ticket, expectedWait),
    page: `${publicUrl}/t/${ticket.id}`,
  }
}
