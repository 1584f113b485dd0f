import { createRoute, z } from '@hono/zod-openapi'
import { CounterId, Nothing } from '../contract/inputs.ts'
import { canBeAsked, neededOf } from '../lead/asks.ts'
import { documentToday, placeToday, servesToday } from '../places.ts'
import type { Command } from '../queue/words.ts'
import { errors, fail, json, refused, routes, unknownCounter } from './answers.ts'
import { only, type Parts } from './parts.ts'
import type { Here } from './pressed.ts'

const tags = ['Lead']
const LineId = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/, "a line's id, as pas")
  .openapi({ example: 'pas', description: 'A group of the kiosk.' })
const AskInput = z.object({ line: LineId }).strict()
const HelpInput = z
  .object({ ask: z.string().regex(/^[A-Za-z0-9_-]{1,32}$/, 'the id of a question'), yes: z.boolean() })
  .strict()
const done = {
  200: { description: 'Done.', ...json(Nothing) },
  ...errors(400, 401, 403, 404, 409, 503),
}

/** What the lead asks of the counters, and what they answer. */
export function leadRoutes(parts: Parts) {
  const { lobby, catalogue, lead, refresh } = parts
  const ask = createRoute({
    ...only(parts, 'lead'),
    method: 'post',
    path: '/lead/asks',
    summary: 'Ask the counters that could take a line whether they will',
    tags,
    request: { body: { ...json(AskInput), required: true } },
    responses: done,
  })
  const takeBack = createRoute({
    ...only(parts, 'lead'),
    method: 'delete',
    path: '/lead/asks/{line}',
    summary: 'Take the question back',
    tags,
    request: { params: z.object({ line: LineId }) },
    responses: done,
  })
  const help = createRoute({
    ...only(parts, 'serve'),
    method: 'post',
    path: '/counters/{counter}/help',
    summary: 'Answer the lead: yes, and the counter takes that line too from the next call; or not now',
    tags,
    request: { params: z.object({ counter: CounterId }), body: { ...json(HelpInput), required: true } },
    responses: done,
  })
  const stopHelping = createRoute({
    ...only(parts, 'serve'),
    method: 'post',
    path: '/counters/{counter}/own-lines',
    summary: 'Take one’s own lines alone again, from the next call',
    tags,
    request: { params: z.object({ counter: CounterId }) },
    responses: done,
  })

  async function answer(c: Here, command: Command) {
    const decided = await lobby.handle(command, c.get('actor'))
    if (!decided.ok) return refused(c, decided)
    refresh()
    return c.json({}, 200)
  }
  const groupOf = (line: string) => catalogue.document().groups.find(({ id }) => id === line)
  const placeOf = (counter: string) =>
    lobby.read((day) => {
      const place = placeToday(catalogue.document(), day, counter)
      return place && { place, serves: servesToday(catalogue, day, place) }
    })

  return routes()
    .openapi(ask, (c) => {
      const { line } = c.req.valid('json')
      if (!groupOf(line)) return fail(c, 404, 'line-is-unknown', `line: there is no line "${line}".`, 'line')
      lead.asks.ask(line, lobby.now())
      refresh()
      return c.json({}, 200)
    })
    .openapi(takeBack, (c) => {
      lead.asks.takeBack(c.req.valid('param').line)
      refresh()
      return c.json({}, 200)
    })
    .openapi(help, async (c) => {
      const { counter } = c.req.valid('param')
      const { ask: id, yes } = c.req.valid('json')
      const known = await placeOf(counter)
      if (!known) return unknownCounter(c, counter)
      const standing = lead.asks.all().find((one) => one.id === id)
      const group = standing && groupOf(standing.line)
      if (!group)
        return fail(c, 409, 'question-is-over', 'The question is over: it was answered or taken back.')
      const { document, here, needed } = await lobby.read((day) => ({
        document: documentToday(catalogue.document(), day),
        here: day.counters.get(counter),
        needed: neededOf(day, group.errands),
      }))
      if (yes && canBeAsked(document, counter, here, needed)) {
        const serves = [...new Set([...(here?.serves ?? known.serves), ...group.errands])]
        const type = here?.state === 'open' ? 'ChangeServes' : 'OpenCounter'
        const decided = await lobby.handle({ type, counter, serves }, c.get('actor'))
        if (!decided.ok) return refused(c, decided)
      }
      lead.asks.answer(id, { counter, yes, at: lobby.now() })
      refresh()
      return c.json({}, 200)
    })
    .openapi(stopHelping, async (c) => {
      const { counter } = c.req.valid('param')
      const known = await placeOf(counter)
      if (!known) return unknownCounter(c, counter)
      return answer(c, { type: 'ChangeServes', counter, serves: known.serves })
    })
}
