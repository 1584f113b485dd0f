import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { NoticeAnswer, NoticeInput } from '../contract/crisis.ts'
import { mayDo } from '../contract/rights.ts'
import type { Alarmed, AlarmWish } from '../crisis/alarm.ts'
import { errors, fail, json, refused, routes } from './answers.ts'
import { originOf } from './origin-of.ts'
import { notAllowed, only, type Parts } from './parts.ts'
import type { Here } from './pressed.ts'
import { signedIn } from './signed-in.ts'

const tags = ['Crisis']
const params = z.object({ question: z.string().regex(/^\d{1,9}$/, 'the number of a question') })
const answers = {
  200: { description: 'What stands now, and what waits for a second person.', ...json(NoticeAnswer) },
  ...errors(400, 401, 403, 404, 409, 503),
}

/** Crisis notices: on every screen by one press, or by two people where the house says so. */
export function crisisRoutes(parts: Parts) {
  const { alarm, lobby, audit } = parts
  const common = { ...only(parts, 'alarm'), tags, responses: answers }
  const look = createRoute({ ...common, method: 'get', path: '/notice', summary: 'The notice that stands' })
  const raise = createRoute({
    ...common,
    method: 'post',
    path: '/notice',
    summary: 'Put a crisis notice on every screen; it takes the place of one that stands',
    request: { body: { ...json(NoticeInput), required: true } },
  })
  const withdraw = createRoute({
    ...common,
    method: 'delete',
    path: '/notice',
    summary: 'Take it down again',
  })
  const confirm = createRoute({
    ...common,
    method: 'post',
    path: '/questions/{question}/confirm',
    summary: 'Confirm what somebody else has asked for',
    request: { params },
  })
  const refuse = createRoute({
    ...common,
    method: 'delete',
    path: '/questions/{question}',
    summary: 'Say no to it, or take it back',
    request: { params },
  })

  const note = (c: Here, deed: string, kind: string) =>
    audit.note(c.get('actor'), deed, `crisis:${kind}`, originOf(c))
  const now = async (c: Here) => {
    const question = alarm.question()
    const asked = question && { id: question.id, act: question.wish.act, kind: question.wish.kind }
    return c.json({ stands: await lobby.read((day) => day.crisis), question: asked }, 200)
  }
  async function answer(c: Here, wish: AlarmWish, alarmed: Alarmed) {
    if (alarmed.is === 'refused') return refused(c, alarmed.answer)
    const done = wish.act === 'raise' ? 'crisis-raised' : 'crisis-withdrawn'
    note(c, alarmed.is === 'asked' ? 'crisis-asked' : done, wish.kind)
    return now(c)
  }

  return routes()
    .openapi(look, (c) => now(c))
    .openapi(raise, async (c) => {
      const { kind, words, drill } = c.req.valid('json')
      if (kind === 'own' && words === undefined) return withoutWords(c)
      if (kind !== 'own' && words !== undefined) return readyMade(c, kind)
      const isForLead = kind === 'own' || drill
      const person = signedIn(parts, c)
      if (isForLead && !(person && mayDo(person.roles, 'lead'))) return notAllowed(c)
      const wish = { act: 'raise', kind, words: words ?? null, drill } as const
      return answer(c, wish, await alarm.wish(wish, c.get('actor')))
    })
    .openapi(withdraw, async (c) => {
      const stands = await lobby.read((day) => day.crisis)
      if (!stands) return refused(c, { ok: false, refusal: 'no-crisis-stands' })
      const wish = { act: 'withdraw', kind: stands.kind } as const
      return answer(c, wish, await alarm.wish(wish, c.get('actor')))
    })
    .openapi(confirm, async (c) => {
      // A program has no eyes: the second must be somebody who sees what is asked.
      if (!c.get('actor').startsWith('staff:')) return anotherPerson(c)
      const confirmed = await alarm.confirm(Number(c.req.valid('param').question), c.get('actor'))
      if (confirmed.is === 'refused') return refused(c, confirmed.answer)
      if (confirmed.is === 'done') {
        note(c, 'crisis-confirmed', confirmed.question.wish.kind)
        return now(c)
      }
      return confirmed.is === 'over' ? isOver(c) : anotherPerson(c)
    })
    .openapi(refuse, (c) => {
      const question = alarm.refuse(Number(c.req.valid('param').question))
      if (!question) return isOver(c)
      note(c, 'crisis-refused', question.wish.kind)
      return now(c)
    })
}

const withoutWords = (c: Context) =>
  fail(c, 400, 'bad-input', 'words: write what the notice says, in Danish.', 'words')
const readyMade = (c: Context, kind: string) =>
  fail(c, 400, 'bad-input', `words: "${kind}" has its own words; leave them out, or choose "own".`, 'words')
const isOver = (c: Context) =>
  fail(
    c,
    404,
    'crisis-question-is-over',
    'The question is over: it was answered, or two minutes have passed.',
  )
const anotherPerson = (c: Context) =>
  fail(c, 409, 'another-person', 'Somebody else must confirm it: two people decide here.')
