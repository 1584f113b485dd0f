import type { HoursOfDay } from '../contract/views.ts'
import type { Instant } from '../queue/words.ts'
import type { Errand } from './schema/errand.ts'
import { weekdays } from './schema/hours.ts'
import type { Catalogue } from './schema.ts'
import { type Span, spansOn } from './spans.ts'
import { dateIn, daysAfter, zonedInstant } from './zone.ts'

/** Whether it is open, and when that changes: `closesAt` while open, `opensAt` while closed. */
export interface Opening {
  readonly open: boolean
  /** Null while open, and when no opening is found within two weeks. */
  readonly opensAt: Instant | null
  readonly closesAt: Instant | null
}

/** How many days ahead of today an opening is looked for. */
const lookAheadDays = 14
/** A replay of old days must not grow the memory. */
const rememberedDays = 100

interface Timetable {
  readonly days: Map<string, readonly Span[]>
  /** The last answer and the instants, the second excluded, for which it stands. */
  last: { readonly opening: Opening; readonly since: Instant; readonly until: Instant } | null
}

/** A catalogue is never changed, only replaced, so what was worked out lives as long as it does. */
const timetables = new WeakMap<Catalogue, WeakMap<Catalogue | Errand, Timetable>>()

/** Whether the lobby, or one errand in it, is open at an instant, and when that changes. */
export function openingOf(catalogue: Catalogue, errand: Errand | null, at: Instant): Opening {
  const timetable = timetableOf(catalogue, errand)
  const { last } = timetable
  if (last && last.since <= at && at < last.until) return last.opening
  const span = endingAfter(catalogue, errand, timetable, at)
  const opening = openingFrom(span, at)
  const until = opening.closesAt ?? opening.opensAt ?? nextMidnight(catalogue.town.timeZone, at)
  timetable.last = { opening, since: at, until }
  return opening
}

/** The lobby's usual week, Monday first; holidays and exceptions are not in it. */
export function hoursOfWeek({ hours }: Catalogue): readonly HoursOfDay[] {
  return weekdays.map((weekday, index) => ({ weekday: index + 1, intervals: hours[weekday] ?? [] }))
}

function openingFrom(span: Span | undefined, at: Instant): Opening {
  if (!span) return { open: false, opensAt: null, closesAt: null }
  if (span.from <= at) return { open: true, opensAt: null, closesAt: span.to }
  return { open: false, opensAt: span.from, closesAt: null }
}

function endingAfter(
  catalogue: Catalogue,
  errand: Errand | null,
  { days }: Timetable,
  at: Instant,
): Span | undefined {
  const today = dateIn(catalogue.town.timeZone, at)
  for (let ahead = 0; ahead <= lookAheadDays; ahead++) {
    const date = ahead === 0 ? today : daysAfter(today, ahead)
    const spans = days.get(date) ?? spansOn(catalogue, errand, date)
    if (days.size >= rememberedDays) days.clear()
    days.set(date, spans)
    const span = spans.find(({ to }) => at < to)
    if (span) return span
  }
  return undefined
}

const nextMidnight = (zone: string, at: Instant) =>
  zonedInstant(zone, daysAfter(dateIn(zone, at), 1), '00:00')

function timetableOf(catalogue: Catalogue, errand: Errand | null): Timetable {
  const ofCatalogue = timetables.get(catalogue) ?? new WeakMap<Catalogue | Errand, Timetable>()
  timetables.set(catalogue, ofCatalogue)
  const timetable = ofCatalogue.get(errand ?? catalogue) ?? { days: new Map(), last: null }
  ofCatalogue.set(errand ?? catalogue, timetable)
  return timetable
}
