import { bookedToday } from '../booked.ts'
import { dateIn } from '../catalogue/zone.ts'
import type { BookingView } from '../contract/views.ts'
import type { Booking } from '../store/bookings.ts'
import { errandOf, type Scene } from './house.ts'

const minuteMs = 60_000
/** Whoever comes this near the time is neither early nor late. */
const earlyFromMinutes = 10
const lateFromMinutes = 5

/** A booked time as its holder sees it at the kiosk. */
export function bookingView(scene: Scene, booking: Booking): BookingView {
  const { code, errand, at, arrivalKey } = booking
  const name = errandOf(scene, errand)?.name
  const number = bookedToday(scene.day, arrivalKey).ticket?.number ?? null
  return { code, errand, errandName: name ?? { da: errand }, at, stands: standsOf(scene, booking), number }
}

/** How somebody who comes now stands to a booked time, by the published rule. */
export function standsOf(
  { day, catalogue, now }: Pick<Scene, 'day' | 'catalogue' | 'now'>,
  { at, arrivalKey }: Pick<Booking, 'at' | 'arrivalKey'>,
): BookingView['stands'] {
  const { earliestMinutes, latestMinutes } = catalogue.rules.bookings
  const { timeZone } = catalogue.town
  if (bookedToday(day, arrivalKey).ticket) return 'arrived'
  if (dateIn(timeZone, at) !== dateIn(timeZone, now)) return at < now ? 'too-late' : 'another-day'
  const minutesLate = (now - at) / minuteMs
  if (minutesLate < -earliestMinutes) return 'too-early'
  if (minutesLate > latestMinutes) return 'too-late'
  if (minutesLate < -earlyFromMinutes) return 'early'
  return minutesLate > lateFromMinutes ? 'late' : 'on-time'
}
