import { z } from 'zod'
import { fileOf } from '../../file-of.ts'
import { StartProblem } from '../../start-problem.ts'
import type { CalendarSettings } from './follow-calendar.ts'

const Address = z.url({ protocol: /^https?$/ })

/** What the environment says about the calendar of booked times. */
export const CalendarEnvironment = z.object({
  BOOKINGS_ICAL: Address.optional(),
  BOOKINGS_ICAL_FILE: z.string().min(1).optional(),
  BOOKINGS_ICAL_MINUTES: z.coerce.number().int().min(1).max(1440).default(10),
  BOOKINGS_ICAL_ERRANDS: z.string().optional(),
})

/** Null where no calendar is named; throws one plain sentence when the errands are not written as pairs. */
export function calendarOf(read: z.infer<typeof CalendarEnvironment>): CalendarSettings | null {
  const address = addressOf(read)
  if (!address) return null
  return {
    address,
    everyMinutes: read.BOOKINGS_ICAL_MINUTES,
    errands: pairsOf(read.BOOKINGS_ICAL_ERRANDS ?? ''),
  }
}

/** An address with a password in it is a secret, and lies in a file of its own. */
function addressOf(read: z.infer<typeof CalendarEnvironment>): string | null {
  const { BOOKINGS_ICAL: address, BOOKINGS_ICAL_FILE: file } = read
  if (!file) return address ?? null
  if (address) throw new StartProblem('BOOKINGS_ICAL: leave it out, because a file holds it')
  const inside = Address.safeParse(fileOf('BOOKINGS_ICAL_FILE', file, 'the address'))
  if (inside.success) return inside.data
  throw new StartProblem(
    `BOOKINGS_ICAL_FILE: ${file} must hold one address, as https://tider.example.dk/x.ics`,
  )
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
