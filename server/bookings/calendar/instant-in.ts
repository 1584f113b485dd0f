import ICAL from 'ical.js'
import { isTimeZone, zonedInstant } from '../../catalogue/zone.ts'
import type { Instant } from '../../queue/words.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/**
 * When an event begins. A zone that this machine knows by its name goes before the calendar's own description of it,
 * which is often cut short; one that it does not know (`Romance Standard Time`) is read from there; without any, the
 * time is the lobby's.
 */
export function instantIn(time: ICAL.Time, event: ICAL.Event, timeZone: string): Instant {
  if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000
  const named = event.component.getFirstProperty('dtstart')?.getFirstParameter('tzid')
  if (named && isTimeZone(named)) return wallIn(named, time)
  const described = time.zone && time.zone !== ICAL.Timezone.localTimezone
  return described ? time.toUnixTime() * 1000 : wallIn(timeZone, time)
}

const wallIn = (zone: string, { year, month, day, hour, minute }: ICAL.Time): Instant =>
  zonedInstant(
    zone,
    `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
    `${two(hour)}:${two(minute)}`,
  )
