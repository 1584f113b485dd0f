import type { Instant } from '../queue/words.ts'
import { publicHolidays } from './holidays.ts'
import type { Errand } from './schema/errand.ts'
import { type Interval, weekdays } from './schema/hours.ts'
import type { Catalogue } from './schema.ts'
import { zonedInstant } from './zone.ts'

/** From the first instant that is open up to, not including, the first that is closed. */
export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** When the lobby is open on a date, or one errand in it: in order, never touching each other. */
export function spansOn(catalogue: Catalogue, errand: Errand | null, date: string): readonly Span[] {
  const zone = catalogue.town.timeZone
  const spans = intervalsOn(catalogue, errand, date)
    .map(({ from, to }) => ({ from: zonedInstant(zone, date, from), to: zonedInstant(zone, date, to) }))
    .filter(({ from, to }) => from < to)
  return joined(spans)
}

function intervalsOn(catalogue: Catalogue, errand: Errand | null, date: string): readonly Interval[] {
  const lobby = lobbyIntervals(catalogue, date)
  if (!errand) return lobby
  if (errand.periods && !errand.periods.some(({ from, to }) => from <= date && date <= to)) return []
  return errand.hours ? overlap(lobby, errand.hours[weekdayOf(date)] ?? []) : lobby
}

/** A dated exception is the most exact word on a date: it counts before the holidays and the week. */
function lobbyIntervals({ hours, holidays }: Catalogue, date: string): readonly Interval[] {
  const exception = holidays.exceptions.find((day) => day.date === date)
  if (exception) return exception.hours
  if (holidays.alsoClosed.includes(date.slice(5))) return []
  if (publicHolidays(holidays.country, Number(date.slice(0, 4))).has(date)) return []
  return hours[weekdayOf(date)] ?? []
}

const weekdayOf = (date: string) => weekdays[(new Date(date).getUTCDay() + 6) % 7] ?? 'monday'

const later = (one: string, other: string) => (one > other ? one : other)
const earlier = (one: string, other: string) => (one < other ? one : other)

function overlap(some: readonly Interval[], others: readonly Interval[]): readonly Interval[] {
  return some
    .flatMap((one) =>
      others.map((other) => ({ from: later(one.from, other.from), to: earlier(one.to, other.to) })),
    )
    .filter(({ from, to }) => from < to)
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1)
    if (last && span.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else result.push(span)
  }
  return result
}
