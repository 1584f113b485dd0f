import { openingOf } from './catalogue/hours.ts'
import type { CatalogueInForce } from './catalogue/in-force.ts'
import { ruleOf } from './class-of.ts'
import type { Learned } from './learned.ts'
import type { Day } from './queue/day.ts'
import type { Instant } from './queue/words.ts'
import type { Bookings } from './store/bookings.ts'
import { type Scenario, scenarioOf } from './twin/live/situation-of.ts'

interface Sources {
  readonly catalogue: CatalogueInForce
  readonly bookings: Pick<Bookings, 'between'>
  readonly learned: Pick<Learned, 'follower'>
  readonly trial: boolean
}

/**
 * More than these are not played: whoever stands behind them is told a rougher wait, which knows nothing of those who
 * leave. So many take no longer than a usual round, because the more there are the fewer plays they get.
 */
export const mostPlayed = 600
const bookingsAheadMs = 2 * 3_600_000
/** A booked person may be a little late. */
const bookingsLateMs = 10 * 60_000

/** The lobby as it is played now: with the catalogue's counters and hours, and the bookings still to come. */
export function scenarioNow(
  day: Day,
  now: Instant,
  { catalogue, bookings, learned, trial }: Sources,
): Scenario {
  const document = catalogue.document()
  const { open, opensAt } = openingOf(document, null, now)
  const headStartMs = ruleOf(document.rules, 'booking').headStartMinutes * 60_000
  const coming = bookings
    .between(now - bookingsLateMs, now + bookingsAheadMs)
    .filter(({ arrivalKey }) => !day.ticketByKey.has(arrivalKey))
    .map(({ errand, at }) => ({ errand, at, headStartMs }))
  return scenarioOf(
    day,
    {
      now,
      follower: learned.follower,
      planned: document.counters,
      opensAt: open || trial ? now : (opensAt ?? now),
      errands: document.errands.map(({ id }) => id),
      bookings: coming,
    },
    mostPlayed,
  )
}
