import { createRoute } from '@hono/zod-openapi'
import { CalendarAnswer } from '../contract/booking-table.ts'
import { Nothing } from '../contract/inputs.ts'
import { errors, json, routes } from './answers.ts'
import { only, type Parts } from './parts.ts'

const tags = ['Bookings']
const stands = { 200: { description: 'How it stands.', ...json(CalendarAnswer) }, ...errors(401, 403) }

/** The calendar that booked times are fetched from. */
export function bookingCalendarRoutes(parts: Parts) {
  const { calendar } = parts
  const look = createRoute({
    method: 'get',
    path: '/calendar',
    summary: 'How the calendar of booked times stands: last success, and what went wrong since',
    tags,
    ...only(parts, 'book'),
    responses: stands,
  })
  const fetchNow = createRoute({
    method: 'post',
    path: '/calendar/fetch',
    summary: 'Fetch the calendar of booked times now',
    tags,
    ...only(parts, 'book'),
    request: { body: json(Nothing) },
    responses: stands,
  })
  return routes()
    .openapi(look, (c) => c.json(calendar.stands(), 200))
    .openapi(fetchNow, async (c) => c.json(await calendar.fetchNow(), 200))
}
