import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { Period } from '../contract/contact-inputs.ts'
import {
  CourseCountsAnswer,
  CourseDateQuery,
  CoursesAnswer,
  SeatAnswer,
  SeatCode,
  SeatInput,
  SeatPrintInput,
  SeatsAnswer,
} from '../contract/course-inputs.ts'
import { PrintAnswer } from '../contract/inputs.ts'
import { mayDo } from '../contract/rights.ts'
import { comingDates, courseDate } from '../screens/courses.ts'
import { errors, fail, json, routes } from './answers.ts'
import { keyIsMissing, keyOf, keyParameter } from './key.ts'
import type { Guessing, TooMany } from './limits.ts'
import { only, type Parts, signedIn } from './parts.ts'
import { everyone } from './rules.ts'
import { takerOf } from './taker.ts'

const tags = ['Courses']
const params = z.object({ code: SeatCode })

const coming = createRoute({
  ...everyone,
  method: 'get',
  path: '/',
  summary: 'The dates that can be signed up for',
  tags,
  responses: { 200: { description: 'The earliest first.', ...json(CoursesAnswer) } },
})

const takeSeat = createRoute({
  ...everyone,
  method: 'post',
  path: '/seats',
  summary: 'Take a seat, without a name',
  description:
    'Each seat is given once; the same key again gives the same. Who may take tickets may take seats.',
  tags,
  parameters: [keyParameter],
  request: { body: { ...json(SeatInput), required: true } },
  responses: {
    201: { description: 'The seat is kept.', ...json(SeatAnswer) },
    ...errors(400, 401, 403, 404, 409, 429),
  },
})

const printSeat = createRoute({
  ...everyone,
  method: 'post',
  path: '/seats/{code}/print',
  summary: 'Print a seat',
  description: 'The code is the right to it.',
  tags,
  request: { params, body: { ...json(SeatPrintInput), required: true } },
  responses: {
    200: { description: 'What the printer said.', ...json(PrintAnswer) },
    ...errors(400, 401, 403, 404, 429),
  },
})

/** Courses of the house: seats are taken at the reception and at the kiosk, and by nobody in particular. */
export function courseRoutes(parts: Parts, tooMany: TooMany, guessing: Guessing) {
  const { lobby, catalogue, seats, papers } = parts
  const seatsOf = createRoute({
    ...only(parts, 'receive'),
    method: 'get',
    path: '/seats',
    summary: 'The seats that are taken of a date',
    tags,
    request: { query: CourseDateQuery },
    responses: { 200: { description: 'By their number.', ...json(SeatsAnswer) }, ...errors(400, 401, 403) },
  })
  const giveBack = createRoute({
    ...only(parts, 'register'),
    method: 'post',
    path: '/seats/{code}/give-back',
    summary: 'Give a seat back, for the next',
    tags,
    request: { params },
    responses: {
      200: { description: 'It is free.', ...json(SeatAnswer) },
      ...errors(400, 401, 403, 404),
    },
  })
  const counts = createRoute({
    ...only(parts, 'look'),
    method: 'get',
    path: '/counts',
    summary: 'How many took and gave back seats, by date',
    tags,
    request: { query: Period },
    responses: {
      200: { description: 'The earliest first.', ...json(CourseCountsAnswer) },
      ...errors(400, 401, 403),
    },
  })
  /** Who takes a seat may do so by the rule for tickets; whoever stands at the reception is named. */
  const takerHere = async (c: Context) => {
    const taker = await takerOf(parts, c)
    const person = taker.program ? null : signedIn(parts, c)
    const isReception = person !== null && mayDo(person.roles, 'receive')
    return { no: taker.no, actor: isReception ? `staff:${person.id}` : (taker.actor ?? 'kiosk') }
  }

  return routes()
    .openapi(coming, (c) =>
      c.json({ courses: [...comingDates(catalogue.document(), lobby.now(), seats.taken)] }, 200),
    )
    .openapi(takeSeat, async (c) => {
      if (await tooMany(c))
        return fail(c, 429, 'too-many', 'Too many seats from this address: wait a minute.')
      const { no, actor } = await takerHere(c)
      if (no) return no
      const { course, date } = c.req.valid('json')
      const on = courseDate(catalogue.document(), course, date, seats.taken)
      if (!on)
        return fail(c, 404, 'course-is-unknown', `course: none called "${course}" is on that date.`, 'course')
      const key = keyOf(c)
      if (!key) return keyIsMissing(c)
      const at = lobby.now()
      if (on.from <= at) return fail(c, 409, 'course-has-begun', 'The course has begun: choose another date.')
      const seat = seats.take(key, on, { at, actor })
      if (!seat)
        return fail(c, 409, 'course-is-full', 'All seats of that date are taken: choose another date.')
      parts.refresh()
      return c.json(seat, 201)
    })
    .openapi(printSeat, async (c) => {
      if (await guessing.tooMany(c))
        return fail(c, 429, 'too-many', 'Too many codes from this address: wait.')
      const seat = seats.find(c.req.valid('param').code)
      if (!seat) return unknownSeat(c)
      await guessing.wasRight(c)
      const { no, actor } = await takerHere(c)
      if (no) return no
      const outcome = await papers.seat(seat, c.req.valid('json').language, actor)
      return outcome ? c.json({ outcome }, 200) : unknownSeat(c)
    })
    .openapi(seatsOf, (c) => {
      const { course, date } = c.req.valid('query')
      return c.json({ seats: [...seats.of(course, date)] }, 200)
    })
    .openapi(giveBack, (c) => {
      const seat = seats.giveBack(c.req.valid('param').code, { at: lobby.now(), actor: c.get('actor') })
      if (!seat) return unknownSeat(c)
      parts.refresh()
      return c.json(seat, 200)
    })
    .openapi(counts, (c) => {
      const { from, to } = c.req.valid('query')
      return c.json({ courses: [...seats.counts(from, to)] }, 200)
    })
}

const unknownSeat = (c: Context) => fail(c, 404, 'seat-is-unknown', 'No seat is held by this code.', 'code')
