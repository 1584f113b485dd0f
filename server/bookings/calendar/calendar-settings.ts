import { z } from 'zod'
import { StartProblem } from '../../start-problem.ts'
import type { CalendarSettings } from './follow-calendar.ts'

/** What the environment says about the calendar of booked times. */
export const CalendarEnvironment = z.object({
  BOOKINGS_ICAL: z.url({ protocol: /^https?$/ }).optional(),
  BOOKINGS_ICAL_MINUTES: z.coerce.number().int().min(1).max(1440).default(10),
  BOOKINGS_ICAL_ERRANDS: z.string().optional(),
})

/** Null where no calendar is named; throws one plain sentence when the errands are not written as pairs. */
export function calendarOf(read: z.infer<typeof CalendarEnvironment>): CalendarSettings | null {
  if (!read.BOOKINGS_ICAL) return null
  return {
    address: read.BOOKINGS_ICAL,
    everyMinutes: read.BOOKINGS_ICAL_MINUTES,
    errands: pairsOf(read.BOOKINGS_ICAL_ERRANDS ?? ''),
  }
}

function pairsOf(text: string): Record<string, string> {
  const pairs = text
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => pair.split('=').map((side) => side.trim()))
  if (pairs.some((pair) => pair.length !== 2 || pair.includes('')))
    throw new StartProblem('BOOKINGS_ICAL_ERRANDS: pairs as Pasfornyelse=pas, with a comma between')
  return Object.fromEntries(pairs as [string, string][])
}
