import { createRoute, z } from '@hono/zod-openapi'
import {
  AddErrandInput,
  CallInput,
  CounterId,
  FinishInput,
  NextInput,
  Nothing,
  ParkInput,
  TicketInput,
  TransferInput,
} from '../contract/inputs.ts'
import { placeToday, servesToday } from '../places.ts'
import { errors, json, routes, unknownCounter, unknownErrand } from './answers.ts'
import { only, type Parts } from './parts.ts'
import { pressing, withKey } from './pressed.ts'

const params = z.object({ counter: CounterId })

const move = <P extends string, I extends z.ZodType>(path: P, summary: string, input: I, parts: Parts) =>
  createRoute({
    method: 'post',
    path: `/{counter}/${path}` as const,
    summary,
    tags: ['Counters'],
    ...only(parts, 'serve'),
    ...withKey,
    request: { params, body: { ...json(input), required: true } },
    responses: {
      200: { description: 'Done, and kept.', ...json(Nothing) },
      ...errors(400, 401, 403, 404, 409, 503),
    },
  })

/** What clerks do at a counter. Each is one command through the one door. */
export function counterRoutes(parts: Parts) {
  const { catalogue } = parts
  const answer = pressing(parts)

  return routes()
    .openapi(move('open', 'Open or go on after a pause', Nothing, parts), async (c) => {
      const { counter } = c.req.valid('param')
      const serves = await parts.lobby.read((day) => {
        const place = placeToday(catalogue.document(), day, counter)
        return place ? servesToday(catalogue, day, place) : null
      })
      if (!serves) return unknownCounter(c, counter)
      return answer(c, { type: 'OpenCounter', counter, serves })
    })
    .openapi(move('pause', 'Call nobody for a while', Nothing, parts), (c) =>
      answer(c, { type: 'PauseCounter', ...c.req.valid('param') }),
    )
    .openapi(move('close', 'Close', Nothing, parts), (c) =>
      answer(c, { type: 'CloseCounter', ...c.req.valid('param') }),
    )
    .openapi(move('next', 'Call the next in line', NextInput, parts), (c) =>
      answer(c, { type: 'CallNext', ...c.req.valid('param'), ...c.req.valid('json') }),
    )
    .openapi(move('call', 'Call a chosen ticket', CallInput, parts), (c) =>
      answer(c, { type: 'CallTicket', ...c.req.valid('param'), ...c.req.valid('json') }),
    )
    .openapi(move('recall', 'Call the same number again', TicketInput, parts), (c) =>
      answer(c, { type: 'Recall', ...c.req.valid('param'), ...c.req.valid('json') }),
    )
    .openapi(move('arrive', 'The person is at the counter', TicketInput, parts), (c) =>
      answer(c, { type: 'Arrive', ...c.req.valid('param'), ...c.req.valid('json') }),
    )
    .openapi(move('finish', 'The help is over', FinishInput, parts), (c) =>
      answer(c, { type: 'Finish', ...c.req.valid('param'), ...c.req.valid('json') }),
    )
    .openapi(move('absent', 'Called and not there', TicketInput, parts), (c) => {
      const minimumCalls = catalogue.document().rules.callsBeforeAbsent
      return answer(c, { type: 'MarkAbsent', minimumCalls, ...c.req.valid('param'), ...c.req.valid('json') })
    })
    .openapi(move('park', 'Set aside for a while', ParkInput, parts), (c) =>
      answer(c, { type: 'Park', ...c.req.valid('param'), ...c.req.valid('json') }),
    )
    .openapi(move('transfer', 'Send on to an errand or a counter', TransferInput, parts), (c) => {
      const { to, ticket, remark } = c.req.valid('json')
      if ('errand' in to && !catalogue.errand(to.errand)) return unknownErrand(c, to.errand, 'to.errand')
      const telling = remark === undefined ? undefined : { remark }
      return answer(c, { type: 'Transfer', ...c.req.valid('param'), ticket, to }, telling)
    })
    .openapi(move('undo', 'Take back the last step, within a minute', TicketInput, parts), (c) =>
      answer(c, { type: 'Undo', ...c.req.valid('param'), ...c.req.valid('json') }),
    )
    .openapi(move('add-errand', 'Add an errand to the visit', AddErrandInput, parts), (c) => {
      const { ticket, errand } = c.req.valid('json')
      if (!catalogue.errand(errand)) return unknownErrand(c, errand)
      return answer(c, { type: 'AddErrand', ticket, errand })
    })
}
