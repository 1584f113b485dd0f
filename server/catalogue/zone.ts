import type { Instant } from '../queue/words.ts'

const quarterMs = 15 * 60_000
const dayMs = 24 * 60 * 60_000
/** Enough for a month of quarters: a replay of old days must not grow the memory. */
const rememberedQuarters = 3000

interface Quarter {
  readonly date: string
  readonly offsetMs: number
}
interface Zone {
  readonly format: Intl.DateTimeFormat
  readonly quarters: Map<number, Quarter>
}

const zones = new Map<string, Zone>()

function openZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const zone: Zone = { format, quarters: new Map() }
  zones.set(name, zone)
  return zone
}

function wallClockAt(format: Intl.DateTimeFormat, at: Instant): number {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of format.formatToParts(at)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** Clocks change only at whole quarters of an hour, so one answer holds for the quarter. */
function quarterAt(name: string, at: Instant): Quarter {
  const zone = zones.get(name) ?? openZone(name)
  const index = Math.floor(at / quarterMs)
  const known = zone.quarters.get(index)
  if (known) return known
  const start = index * quarterMs
  const wall = wallClockAt(zone.format, start)
  const quarter = { date: new Date(wall).toISOString().slice(0, 10), offsetMs: wall - start }
  if (zone.quarters.size >= rememberedQuarters) zone.quarters.clear()
  zone.quarters.set(index, quarter)
  return quarter
}

/** The calendar date, YYYY-MM-DD, that the lobby's clock shows at this instant. */
export function dateIn(zone: string, at: Instant): string {
  return quarterAt(zone, at).date
}

/**
 * The instant at which the lobby's clock shows this date and HH:MM.
 * As Temporal's "compatible": the first of two when clocks go back; as much later when clocks skip it.
 */
export function zonedInstant(zone: string, date: string, clock: string): Instant {
  const wall = Date.parse(`${date}T${clock}:00Z`)
  const before = quarterAt(zone, wall - dayMs).offsetMs
  const after = quarterAt(zone, wall + dayMs).offsetMs
  const holds = (offset: number) => quarterAt(zone, wall - offset).offsetMs === offset
  return wall - (holds(after) && !holds(before) ? after : before)
}

/** What the lobby's clock shows at this instant, as `09:30`. */
export function clockIn(zone: string, at: Instant): string {
  return new Date(at + quarterAt(zone, at).offsetMs).toISOString().slice(11, 16)
}

/** Whether the lobby's clock shows a time within these hours of the day; those that end before they begin go over midnight. */
export function isWithin(
  { from, to }: { readonly from: string; readonly to: string },
  zone: string,
  at: Instant,
): boolean {
  const clock = clockIn(zone, at)
  return from <= to ? from <= clock && clock < to : clock >= from || clock < to
}

/** What the lobby's clock shows at this instant, as milliseconds since 1970 of a clock that is never changed. */
export function shownIn(zone: string, at: Instant): number {
  return at + quarterAt(zone, at).offsetMs
}

const daysBehind = 1
const daysAhead = 15

/** A clock that stays so many minutes ahead of UTC, from one midnight to another. */
interface StandingClock {
  readonly from: Instant
  readonly until: Instant
  readonly minutes: number
}

const standing = new Map<string, { readonly today: string; readonly clock: StandingClock }>()

/**
 * The clock of the days around an instant: so many minutes ahead of UTC, from yesterday's midnight on, for two weeks
 * or until the night in which it changes. The same all day long, so it is worked out once a day.
 */
export function clockAround(zone: string, at: Instant): StandingClock {
  const today = dateIn(zone, at)
  const known = standing.get(zone)
  if (known?.today === today) return known.clock
  const clock = clockAroundDate(zone, today)
  standing.set(zone, { today, clock })
  return clock
}

function clockAroundDate(zone: string, today: string): StandingClock {
  const midnight = (days: number) => zonedInstant(zone, daysAfter(today, days), '00:00')
  const { offsetMs } = quarterAt(zone, midnight(0))
  const holds = (days: number) => quarterAt(zone, midnight(days)).offsetMs === offsetMs
  let last = 0
  while (last < daysAhead && holds(last + 1)) last++
  let first = 0
  while (first > -daysBehind && holds(first - 1)) first--
  return { from: midnight(first), until: midnight(last), minutes: offsetMs / 60_000 }
}

/** The date so many days later, in any zone. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)
}

/** The later of two dates, and the earlier. */
export const laterOf = (one: string, other: string): string => (one > other ? one : other)
export const earlierOf = (one: string, other: string): string => (one < other ? one : other)

/** Whether this machine knows a time zone by this name; Intl says so by throwing. */
export function isTimeZone(name: string): boolean {
  if (zones.has(name)) return true
  try {
    openZone(name)
    return true
  } catch {
    return false
  }
}
