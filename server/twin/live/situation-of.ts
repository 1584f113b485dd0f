import type { Day } from '../../queue/day.ts'
import type { Counter, ErrandId, Instant, Ticket, TicketId } from '../../queue/words.ts'
import type { Staffed } from '../backlog.ts'
import type { Coming, Doing, Situation, Staff, Waiter } from '../futures/situation.ts'
import type { Follower } from './follow.ts'

/** What is known beside the day. */
export interface Known {
  readonly now: Instant
  readonly follower: Pick<Follower, 'free' | 'rivals'>
  /** The counters that are usually staffed, and when they open if that is later. */
  readonly planned: readonly Staffed[]
  readonly opensAt: Instant
  readonly errands: readonly ErrandId[]
  readonly bookings: readonly Booked[]
}

/** A booked time that has not become a ticket yet. */
export interface Booked {
  readonly errand: ErrandId
  readonly at: Instant
  readonly headStartMs: number
}

/** A day as it is played: who waits in which order, and for which errands the wait of a newcomer stands. */
export interface Scenario {
  readonly situation: Situation
  readonly tickets: readonly TicketId[]
  /** The newcomer whose wait is that of an errand: errands that the same counters take share one. */
  readonly newcomerOf: ReadonlyMap<ErrandId, number>
}

/** Nobody says when a break ends: this long on the average. */
const pauseMs = 15 * 60_000
/** Whoever is parked without a time comes back after so long. */
const parkedMs = 10 * 60_000
/** So many booked people come at all. */
const bookedCome = 0.9
/** Those further ahead than this overtake nobody who is here now. */
const bookingsWithinMs = 2 * 3_600_000

/** The first so many waiting tickets by their keys are played; whoever stands behind them is told a rougher wait. */
export function scenarioOf(day: Day, known: Known, most: number): Scenario {
  const all = [...day.lines.values()]
  // Each line is in order, so of a long one only its beginning is looked at.
  const first = all.flatMap((line) => line.slice(0, most))
  const played = first.sort((a, b) => a.key - b.key || a.order - b.order).slice(0, most)
  const isLong = all.reduce((sum, line) => sum + line.length, 0) > most
  const staff = staffOf(day, known)
  const newcomers: Waiter[] = []
  const newcomerOf = new Map<ErrandId, number>()
  const alike = new Map<string, number>()
  for (const errand of isLong ? [] : known.errands) {
    const counters = staff.flatMap(({ id, serves }) => (serves.includes(errand) ? [id] : [])).join('\n')
    const place = alike.get(counters) ?? newcomers.push(newcomer(errand, known.now)) - 1
    alike.set(counters, place)
    newcomerOf.set(errand, place)
  }
  return {
    tickets: played.map(({ id }) => id),
    newcomerOf,
    situation: {
      now: known.now,
      staff,
      waiting: played.map(waiterOf),
      newcomers,
      coming: [...parkedOf(day, known.now), ...awayOf(day, known.now), ...bookingsOf(known)],
      rivals: known.follower.rivals(known.now),
      unplannedMs: null,
    },
  }
}

const waiterOf = ({ errand, arrival, key, order, line }: Ticket): Waiter => ({
  errand,
  arrival,
  key,
  order,
  onlyAt: line.startsWith('counter:') ? line.slice('counter:'.length) : null,
})

const newcomer = (errand: ErrandId, now: Instant): Waiter => ({
  errand,
  arrival: now,
  key: now,
  order: 2 ** 31 - 2,
  onlyAt: null,
})

function staffOf(day: Day, known: Known): readonly Staff[] {
  const here = [...day.counters.values()]
  const staff = here.map((counter): Staff => ({ ...counter, does: doingOf(day, counter, known) }))
  const served = new Set(here.flatMap(({ serves }) => serves))
  const missing = (errands: readonly ErrandId[]) => errands.filter((errand) => !served.has(errand))
  const standIns = known.planned.filter(
    ({ id, serves }) => !day.counters.has(id) && missing(serves).length > 0,
  )
  const opens: Doing = { now: 'opens', at: known.opensAt }
  return [
    ...staff,
    ...standIns.map(({ id, serves }): Staff => ({ id, serves: missing(serves), does: opens })),
  ]
}

function doingOf(day: Day, { id, ticket, state }: Counter, { now, follower }: Known): Doing {
  if (state === 'paused') return { now: 'pauses', meanMs: pauseMs }
  const served = ticket ? day.tickets.get(ticket) : undefined
  if (served) return { now: 'helps', errand: served.errand, since: served.calledAt ?? now }
  const free = follower.free(id, now)
  return { now: 'is-free', kind: free?.kind ?? 1, forMs: free?.waitedMs ?? 0 }
}

/** Whoever is set aside comes back with the waited time. */
function parkedOf(day: Day, now: Instant): readonly Coming[] {
  const parked = [...day.tickets.values()].filter(({ state }) => state === 'parked')
  return parked.map((ticket) => {
    const at = Math.max(now, ticket.parked?.backAt ?? now + parkedMs)
    return { ...waiterOf(ticket), onlyAt: null, at, chance: 1 }
  })
}

/** So many of those who left with a slip come back at all. */
const awayComeBack = 0.9

/**
 * Whoever left with a slip is counted on with the place that is kept, in the middle of their time; later than that at
 * any moment, and once the place is lost no more.
 */
function awayOf(day: Day, now: Instant): readonly Coming[] {
  const coming: Coming[] = []
  for (const ticket of day.tickets.values()) {
    const { away } = ticket
    if (!away || now > away.keptUntil) continue
    const at = Math.max(now, (away.from + away.until) / 2)
    coming.push({ ...waiterOf(ticket), at, chance: awayComeBack })
  }
  return coming
}

function bookingsOf({ now, bookings }: Known): readonly Coming[] {
  return bookings
    .filter(({ at }) => at - now < bookingsWithinMs)
    .map(({ errand, at, headStartMs }) => ({
      errand,
      at: Math.max(now, at),
      arrival: at,
      key: at - headStartMs,
      order: 2 ** 31 - 3,
      onlyAt: null,
      chance: bookedCome,
    }))
}
