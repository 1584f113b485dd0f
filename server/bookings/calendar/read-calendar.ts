import { setImmediate as breathe } from 'node:timers/promises'
import type ICAL from 'ical.js'
import type { Instant } from '../../queue/words.ts'
import type { ErrandNamed } from '../errand-named.ts'
import type { NewBooking } from '../match.ts'
import type { Span } from '../spans.ts'
import { bookingOf, isCancelled } from './booking-of.ts'
import { type CalendarEvents, eventsOf } from './events-of.ts'
import { instantIn } from './instant-in.ts'

export interface CalendarReading {
  readonly errandNamed: ErrandNamed
  /** What a time without a zone of its own is in. */
  readonly timeZone: string
  readonly span: Span
}

/** The times of a calendar that fall into a span. */
export interface CalendarRead {
  readonly bookings: readonly NewBooking[]
  /** When those are whose errand nobody knows. Not what they are called: that may be a name. */
  readonly withoutErrand: readonly Instant[]
  /** How many events are broken; they spoil no other. */
  readonly unreadable: number
}

/** A daily series of ten years; one that repeats each hour for ever must not hold the lobby up. */
const mostSteps = 4000
const mostBookings = 2000
const breatheEveryMs = 20
const dayMs = 86_400_000

/** Reads an iCalendar text (RFC 5545); null when it is none. Cancelled times and whole days are left out. */
export async function readCalendar(text: string, reading: CalendarReading): Promise<CalendarRead | null> {
  const found = eventsOf(text)
  if (!found) return null
  const bookings: NewBooking[] = []
  const withoutErrand: Instant[] = []
  let { unreadable } = found
  let began = performance.now()
  for (const event of found.events) {
    if (bookings.length + withoutErrand.length >= mostBookings) break
    const times = timesOf(event, found, reading)
    if (!times) unreadable += 1
    for (const { item, at, uid } of times ?? []) {
      const booking = bookingOf(item, at, uid, reading.errandNamed)
      if (booking) bookings.push(booking)
      else withoutErrand.push(at)
    }
    if (performance.now() - began < breatheEveryMs) continue
    await breathe()
    began = performance.now()
  }
  return { bookings, withoutErrand: withoutErrand.sort((a, b) => a - b), unreadable }
}

interface Time {
  readonly item: ICAL.Event
  readonly at: Instant
  readonly uid: string
}

/** The times of one event within the span; null where it has none that can be read. */
function timesOf(
  event: ICAL.Event,
  { changes }: CalendarEvents,
  { timeZone, span }: CalendarReading,
): Time[] | null {
  for (const change of changes.get(event.uid) ?? []) event.relateException(change)
  const isSeries = event.isRecurring()
  const found = isSeries ? occurrences(event, span) : [{ start: event.startDate, item: event }]
  if (!found || (!isSeries && !event.startDate)) return null
  return found.flatMap(({ start, item }) => {
    if (start.isDate || isCancelled(item)) return []
    const at = instantIn(start, item, timeZone)
    const uid = isSeries ? `${event.uid} ${start.toICALString()}` : event.uid
    return at >= span.from && at < span.to ? [{ item, at, uid }] : []
  })
}

interface Occurrence {
  readonly start: ICAL.Time
  readonly item: ICAL.Event
}

/** Those near the span, with what was changed about them; null for what repeats too often to be booked times. */
function occurrences(event: ICAL.Event, span: Span): Occurrence[] | null {
  const often: Readonly<Record<string, boolean>> = event.getRecurrenceTypes()
  if (often.SECONDLY || often.MINUTELY) return null
  const near: Occurrence[] = []
  const steps = event.iterator()
  for (let step = 0; step < mostSteps; step++) {
    const next = steps.next()
    if (!next || wallTime(next) > span.to + mostMovedMs) break
    if (wallTime(next) < span.from - mostMovedMs) continue
    const { startDate, item } = event.getOccurrenceDetails(next)
    near.push({ start: startDate, item })
  }
  return near
}

/** A time of a series may be moved, and its zone may differ from the lobby's. */
const mostMovedMs = 60 * dayMs

const wallTime = ({ year, month, day, hour, minute }: ICAL.Time): number =>
  Date.UTC(year, month - 1, day, hour, minute)
