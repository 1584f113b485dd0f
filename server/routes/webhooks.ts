import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { Nothing } from '../contract/inputs.ts'
import {
  type HookAnswer,
  HookId,
  HookInput,
  HooksAnswer,
  HookTestAnswer,
  NewHookAnswer,
} from '../contract/webhooks.ts'
import { newSecret } from '../hooks/sign.ts'
import type { Hook } from '../store/webhooks.ts'
import { errors, fail, json, routes } from './answers.ts'
import type { TooMany } from './limits.ts'
import { originOf } from './origin-of.ts'
import { only, type Parts } from './parts.ts'

const tags = ['Webhooks']
const params = z.object({ id: HookId })
const about =
  'Messages are signed as Standard Webhooks say (webhook-id, webhook-timestamp, webhook-signature with ' +
  'HMAC-SHA256) and come at least once, in order. `data` holds day, number, errand, counter and instants, and ' +
  '`visit`, which is the same in all messages about one ticket and leads nowhere. Nothing in it is about a person. ' +
  'Answer 2xx within ten seconds. What fails is tried again with growing pauses for some ten hours; then the ' +
  'webhook rests until somebody starts it again. 410 lets it rest at once.'
const mostHooks = 20

/** Other programs that are told what happens here. */
export function webhookRoutes(parts: Parts, tooMany: TooMany) {
  const { webhooks, facts, courier, audit } = parts
  const guarded = { ...only(parts, 'administer'), tags }
  const done = { 200: { description: 'Done.', ...json(Nothing) }, ...errors(400, 401, 403, 404) }
  const list = createRoute({
    ...guarded,
    method: 'get',
    path: '/',
    summary: 'All webhooks, and how they stand',
    responses: { 200: { description: 'Without their secrets.', ...json(HooksAnswer) }, ...errors(401, 403) },
  })
  const add = createRoute({
    ...guarded,
    method: 'post',
    path: '/',
    summary: 'Tell another program what happens from now on',
    description: about,
    request: { body: { ...json(HookInput), required: true } },
    responses: {
      201: { description: 'The secret is shown this once.', ...json(NewHookAnswer) },
      ...errors(400, 401, 403, 409),
    },
  })
  const test = createRoute({
    ...guarded,
    method: 'post',
    path: '/{id}/test',
    summary: 'Send a message of type `test` now, and tell what the other side said',
    request: { params },
    responses: {
      200: { description: 'What it said.', ...json(HookTestAnswer) },
      ...errors(400, 401, 403, 404, 429),
    },
  })
  const move = <P extends 'stop' | 'start'>(path: P, summary: string) =>
    createRoute({
      ...guarded,
      method: 'post',
      path: `/{id}/${path}` as const,
      summary,
      request: { params },
      responses: done,
    })
  const remove = createRoute({
    ...guarded,
    method: 'delete',
    path: '/{id}',
    summary: 'Take a webhook away, with all that waits for it',
    request: { params },
    responses: done,
  })
  const answerOf = ({ secret: _, position: __, ...hook }: Hook): HookAnswer => {
    const oldest = hook.state === 'active' ? webhooks.oldest(hook.id) : null
    const nextTry = oldest && oldest.tries > 0 ? oldest.next : null
    return { ...hook, events: [...hook.events], waiting: webhooks.waiting(hook.id), nextTry }
  }

  return routes()
    .openapi(list, (c) => c.json({ webhooks: webhooks.all().map(answerOf) }, 200))
    .openapi(add, (c) => {
      if (webhooks.all().length >= mostHooks)
        return fail(c, 409, 'too-many-webhooks', `At most ${mostHooks} webhooks: take one away first.`)
      const { name, address, events } = c.req.valid('json')
      const secret = newSecret()
      const hook = { name, address, events: [...new Set(events)], secret, position: facts.last() }
      const id = webhooks.add(hook, Date.now())
      audit.note(c.get('actor'), 'webhook-made', `webhook:${id}`, originOf(c))
      return c.json({ id, secret }, 201)
    })
    .openapi(test, async (c) => {
      if (await tooMany(c)) return fail(c, 429, 'too-many', 'Too many tries: wait a minute.')
      const hook = webhooks.find(c.req.valid('param').id)
      return hook ? c.json(await courier.test(hook), 200) : unknown(c)
    })
    .openapi(move('stop', 'Tell it nothing more; what happens meanwhile is not told later'), (c) => {
      const hook = webhooks.find(c.req.valid('param').id)
      if (!hook) return unknown(c)
      webhooks.setState(hook.id, 'stopped')
      audit.note(c.get('actor'), 'webhook-stopped', `webhook:${hook.id}`, originOf(c))
      return c.json({}, 200)
    })
    .openapi(move('start', 'Start it again: all that waits is sent, in order'), (c) => {
      const hook = webhooks.find(c.req.valid('param').id)
      if (!hook) return unknown(c)
      if (hook.state === 'stopped') webhooks.gather(hook.id, facts.last(), [], Date.now())
      webhooks.startAgain(hook.id, Date.now())
      audit.note(c.get('actor'), 'webhook-started', `webhook:${hook.id}`, originOf(c))
      courier.look()
      return c.json({}, 200)
    })
    .openapi(remove, (c) => {
      const { id } = c.req.valid('param')
      if (!webhooks.remove(id)) return unknown(c)
      audit.note(c.get('actor'), 'webhook-withdrawn', `webhook:${id}`, originOf(c))
      return c.json({}, 200)
    })
}

const unknown = (c: Context) => fail(c, 404, 'webhook-is-unknown', 'There is no such webhook.', 'id')
