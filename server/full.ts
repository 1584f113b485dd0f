import { openingOf } from './catalogue/hours.ts'
import type { Errand } from './catalogue/schema/errand.ts'
import type { Catalogue } from './catalogue/schema.ts'
import { type Span, spansOn } from './catalogue/spans.ts'
import { dateIn, daysAfter } from './catalogue/zone.ts'
import { givenFor } from './queue/issue.ts'
import type { DayDate, ErrandId, Instant } from './queue/words.ts'
import type { Scene } from './screens/house.ts'

/** Whether the last ticket of today was given for an errand: by its number a day, or because no more can be served. */
export type IsFull = (
  scene: Pick<Scene, 'day' | 'catalogue' | 'known' | 'waitOf' | 'now' | 'trial'>,
  errand: Errand,
) => boolean

const minuteMs = 60_000
/** Once full, so much more time must be left before it is offered again: a screen that flaps helps nobody. */
const slackMinutes = 5

interface Hours {
  readonly catalogue: Catalogue
  readonly date: DayDate
  readonly spans: readonly Span[]
}

export function openFullness(): IsFull {
  const hours = new Map<ErrandId, Hours>()
  /** The dates on which an errand was last found full. */
  const fullOn = new Map<ErrandId, DayDate>()

  function hoursOf(catalogue: Catalogue, errand: Errand, now: Instant): Hours {
    const date = dateIn(catalogue.town.timeZone, now)
    const known = hours.get(errand.id)
    if (known?.catalogue === catalogue && known.date === date) return known
    const worked = { catalogue, date, spans: spansFrom(catalogue, errand, date) }
    hours.set(errand.id, worked)
    return worked
  }

  return ({ day, catalogue, known, waitOf, now, trial }, errand) => {
    const { id, capacityPerDay } = errand
    if (capacityPerDay !== undefined && givenFor(day, id) >= capacityPerDay) return true
    // On trial the hours may be passed over, so they are no end of the tickets either.
    if (trial || !openingOf(catalogue, errand, now).open) return false
    const { date, spans } = hoursOf(catalogue, errand, now)
    const needed = waitOf(id).medianMinutes + known.minutes(id)
    const slack = fullOn.get(id) === date ? slackMinutes : 0
    const isFull = needed + slack > minutesLeft(spans, now)
    if (isFull) fullOn.set(id, date)
    else fullOn.delete(id)
    return isFull
  }
}

/** The hours of a date; those of the next day too where it stays open over midnight, as the last minute cannot say. */
function spansFrom(catalogue: Catalogue, errand: Errand, date: DayDate): readonly Span[] {
  const spans = spansOn(catalogue, errand, date)
  const next = spansOn(catalogue, errand, daysAfter(date, 1))[0]
  const last = spans.at(-1)
  return last && next && next.from - last.to <= minuteMs ? [...spans, next] : spans
}

/** Open minutes of today that are still to come: a break at noon serves nobody. */
const minutesLeft = (spans: readonly Span[], now: Instant): number =>
  spans.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from, now)), 0) / minuteMs
