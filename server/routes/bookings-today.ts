import { createRoute } from '@hono/zod-openapi'
import { daysFrom } from '../bookings/spans.ts'
import { dateIn } from '../catalogue/zone.ts'
import { StaffBookingsAnswer } from '../contract/inputs.ts'
import { bookingView } from '../screens/booking.ts'
import { errors, json, routes } from './answers.ts'
import { only, type Parts } from './parts.ts'

/** Whom the reception expects today. */
export function bookingsTodayRoutes(parts: Parts) {
  const { lobby, catalogue, scenes, bookings } = parts
  const today = createRoute({
    ...only(parts, 'receive'),
    method: 'get',
    path: '/today',
    summary: 'The booked times of today, with whose they are',
    description: 'For staff who check people in. Names are deleted the night after.',
    tags: ['Bookings'],
    responses: {
      200: { description: 'The earliest first.', ...json(StaffBookingsAnswer) },
      ...errors(401, 403),
    },
  })
  const todaysBookings = () => {
    const { timeZone } = catalogue.document().town
    const { from, to } = daysFrom(dateIn(timeZone, lobby.now()), 1, timeZone)
    return bookings.between(from, to)
  }
  return routes().openapi(today, async (c) => {
    const list = await lobby.read((day) => {
      const scene = scenes(day)
      return todaysBookings().map((booking) => ({ ...bookingView(scene, booking), name: booking.name }))
    })
    return c.json({ bookings: list }, 200, { 'Cache-Control': 'no-store' })
  })
}
