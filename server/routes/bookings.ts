import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Arrived } from '../arrive.ts'
import type { NewBooking } from '../bookings/match.ts'
import { daysFrom } from '../bookings/spans.ts'
import { instantOf } from '../bookings/when.ts'
import {
  ArriveInput,
  BookingAnswer,
  BookingCode,
  BookingCodes,
  BookingDayAnswer,
  BookingDayInput,
  BookingsInput,
  DayParam,
  TicketAnswer,
} from '../contract/inputs.ts'
import { bookingView } from '../screens/booking.ts'
import { errors, fail, json, routes, unknownErrand } from './answers.ts'
import type { Guessing } from './limits.ts'
import { only, type Parts } from './parts.ts'
import { everyone } from './rules.ts'
import { takerOf } from './taker.ts'
import { answerOf, notIssued } from './tickets.ts'

const params = z.object({ code: BookingCode })
const tags = ['Bookings']

const look = createRoute({
  ...everyone,
  method: 'get',
  path: '/{code}',
  summary: 'Look at a booked time, which never says whose it is',
  tags,
  request: { params },
  responses: { 200: { description: 'The time.', ...json(BookingAnswer) }, ...errors(400, 404, 429) },
})

const arriveRoute = createRoute({
  ...everyone,
  method: 'post',
  path: '/{code}/arrive',
  summary: 'Check in to a booked time',
  description:
    'Gives a ticket, and the same one when tried again. Whoever comes too late gets an ordinary ticket.',
  tags,
  request: { params, body: { ...json(ArriveInput), required: true } },
  responses: {
    201: { description: 'The ticket is kept.', ...json(TicketAnswer) },
    ...errors(400, 401, 403, 404, 409, 429, 503),
  },
})

/** Booked times: staff hand them in, and people check in to them. */
export function bookingRoutes(parts: Parts, guessing: Guessing) {
  const { lobby, catalogue, scenes, bookings, arrive } = parts
  const keep = createRoute({
    method: 'post',
    path: '/',
    summary: 'Hand in booked times',
    description: 'One without a code gets one; one with a known code is moved. All are kept, or none.',
    tags,
    ...only(parts, 'book'),
    request: { body: { ...json(BookingsInput), required: true } },
    responses: {
      200: { description: 'The codes, in the same order.', ...json(BookingCodes) },
      ...errors(400, 401, 403, 404),
    },
  })
  const replaceDay = createRoute({
    method: 'put',
    path: '/{day}',
    summary: 'Hand in all booked times of a day',
    description:
      'Times of that day that are not in the list any more are taken out, unless their person has come. The same ' +
      'time for the same errand keeps its code, so a list can be sent again at each change. What came from the ' +
      'calendar is left alone.',
    tags,
    ...only(parts, 'book'),
    request: { params: z.object({ day: DayParam }), body: { ...json(BookingDayInput), required: true } },
    responses: {
      200: { description: 'The codes, in the same order.', ...json(BookingDayAnswer) },
      ...errors(400, 401, 403, 404),
    },
  })
  const freshOf = (list: z.infer<typeof BookingDayInput>): NewBooking[] =>
    list.map(({ code = null, name = null, errand, at }) => ({
      code,
      name,
      errand,
      at: instantOf(at, catalogue.document().town.timeZone),
    }))
  const strangeIn = (list: z.infer<typeof BookingDayInput>) =>
    list.find(({ errand }) => !catalogue.errand(errand))?.errand

  return routes()
    .openapi(keep, (c) => {
      const list = c.req.valid('json')
      const strange = strangeIn(list)
      if (strange !== undefined) return unknownErrand(c, strange)
      return c.json({ codes: [...bookings.keep(freshOf(list), lobby.now())] }, 200)
    })
    .openapi(replaceDay, async (c) => {
      const { day } = c.req.valid('param')
      const list = c.req.valid('json')
      const strange = strangeIn(list)
      if (strange !== undefined) return unknownErrand(c, strange)
      const span = daysFrom(day, 1, catalogue.document().town.timeZone)
      const fresh = freshOf(list)
      if (fresh.some(({ at }) => at < span.from || at >= span.to))
        return fail(c, 400, 'bad-input', `at: each time must be on ${day}.`, 'at')
      const come = await lobby.read(({ ticketByKey }) => new Set(ticketByKey.keys()))
      const hasArrived = (key: string) => come.has(key)
      const done = bookings.replace({ source: 'staff', ...span, bookings: fresh, hasArrived }, lobby.now())
      return c.json({ codes: [...done.codes], takenOut: done.takenOut }, 200)
    })
    .openapi(look, async (c) => {
      if (await guessing.tooMany(c)) return tooMany(c)
      const booking = bookings.find(c.req.valid('param').code)
      if (!booking) return unknown(c)
      await guessing.wasRight(c)
      return c.json(await lobby.read((day) => bookingView(scenes(day), booking)), 200)
    })
    .openapi(arriveRoute, async (c) => {
      if (await guessing.tooMany(c)) return tooMany(c)
      const { code } = c.req.valid('param')
      const { no, actor } = await takerOf(parts, c)
      if (no) return no
      const arrived = await arrive({ ...c.req.valid('json'), code, actor })
      if (arrived.ok || arrived.refusal !== 'booking-is-unknown') await guessing.wasRight(c)
      if (!arrived.ok) return notArrived(c, arrived)
      const answer = await answerOf(parts, arrived.ticket)
      return answer ? c.json(answer, 201) : unknown(c)
    })
}

const tooMany = (c: Context) =>
  fail(c, 429, 'too-many', 'Too many codes from this address: wait some minutes.')
const unknown = (c: Context) =>
  fail(c, 404, 'booking-is-unknown', 'There is no booking with this code.', 'code')

function notArrived(c: Context, { refusal }: Extract<Arrived, { ok: false }>) {
  if (refusal === 'booking-is-unknown') return unknown(c)
  if (refusal === 'booking-is-too-early')
    return fail(c, 409, refusal, 'It is too early for this booking: come back nearer its time.')
  if (refusal === 'booking-is-for-another-day')
    return fail(c, 409, refusal, 'This booking is for another day.')
  return notIssued(c, refusal)
}
