import { effect, signal } from '@preact/signals'
import type { StaffBooking } from '../../server/contract/views.ts'
import { answerOf, bookingLists, isRecord, presses, watching } from '../api.ts'
import { view } from '../lobby.ts'
import { tell } from '../press.ts'
import { surely } from '../surely.ts'
import { deed } from './deed.ts'
import { t } from './texts.ts'

/** Today's booked times with whose they are; null until they are here. */
export const bookings = signal<readonly StaffBooking[] | 'missing' | null>(null)

const atMostEveryMs = 2000

export async function fetchBookings(by = bookingLists): Promise<void> {
  const answer = await answerOf(by.today.$get())
  if (answer.ok && isRecord(answer.body)) bookings.value = answer.body.bookings as readonly StaffBooking[]
  else if (!Array.isArray(bookings.value)) bookings.value = 'missing'
}

/** Keeps them true while they are looked at; gives what ends that, and then no name stays in the page. */
export function followBookings(): () => void {
  let next: ReturnType<typeof setTimeout> | undefined
  const stop = effect(() => {
    // Whatever changes in the lobby may be somebody's arrival.
    view.value
    next ??= setTimeout(() => {
      next = undefined
      void fetchBookings(watching['booking-lists'])
    }, atMostEveryMs)
  })
  void fetchBookings()
  return () => {
    stop()
    clearTimeout(next)
    bookings.value = null
  }
}

/** Checks somebody in by their code; gives the number, or null where that was refused. */
export async function checkIn(code: string): Promise<string | null> {
  const json = { language: 'da' as const, behalf: false, needs: [], paper: true }
  const answer = await deed(`check-in-${code}`, () =>
    surely((options) => presses.bookings[':code'].arrive.$post({ param: { code }, json }, options)),
  )
  if (!answer?.ok || !isRecord(answer.body)) return null
  const number = String(answer.body.number)
  tell('reception', t.value.bookings.done(number), false)
  void fetchBookings()
  return number
}
