import type { PastDay, PastStay, Span } from '../../twin/whatif/past.ts'
import { type Asked, daysFrom, weekdayOf } from '../asked.ts'
import type { House, Material } from '../material.ts'
import { endings, type Steps } from '../steps.ts'
import { helpOf } from './calls.ts'
import { presencesOf } from './presences.ts'

/** Whoever left nobody knows when did so after about so long. */
const unknownSeconds = 1800

const [absent, withdrawn, forgotten] = [
  endings.indexOf('absent'),
  endings.indexOf('withdrawn'),
  endings.indexOf('forgotten'),
]

/** The days as they were, and what lay between two people at a counter while somebody waited; in seconds. */
export interface Past {
  readonly days: readonly PastDay[]
  readonly gaps: readonly number[]
}

/** Takes the days of a period as the player wants them; which counters were there is seen from whom they called. */
export function pastDays({ steps, house }: Material, asked: Asked): Past {
  const placesOf = placesByDay(steps, asked)
  const serves = new Map(house.counters.map((counter) => [counter.id, counter.serves]))
  const dates = daysFrom(asked.from, asked.to)
  const usual = usualWeekdays(house, dates)
  const gaps: number[] = []
  const days = dates.map((day): PastDay => {
    // Who still waits has neither been called nor left; and nothing is learnt from times that were only guessed.
    const places = (placesOf.get(day) ?? []).filter(
      (at) => ((steps.wait[at] ?? -1) >= 0 || (steps.ending[at] ?? -1) >= 0) && !isGuessed(steps, at),
    )
    const open = house.open(day, null).map(([from, to]): Span => [from * 60, to * 60])
    const weekday = weekdayOf(day)
    const stays = places.map((at) => stayOf(steps, at))
    return {
      day,
      weekday,
      holiday: open.length === 0 && (usual[weekday] ?? false),
      open: open.length > 0 || places.length === 0 ? open : [seenOpen(steps, places)],
      stays,
      presences: presencesOf({ steps, places, stays, serves }, gaps),
    }
  })
  return { days, gaps }
}

/** Entered from paper, by times that nobody read off a clock. */
const isGuessed = (steps: Steps, at: number): boolean =>
  steps.accurate[at] === 0 && steps.ending[at] !== forgotten

/** Where the steps of each day stand; those of other days, which may be many years of them, are passed over. */
function placesByDay(steps: Steps, { from, to }: Asked): ReadonlyMap<string, number[]> {
  const byDay = steps.days.map((day): number[] | null => (day >= from && day <= to ? [] : null))
  for (let at = 0; at < steps.length; at++) byDay[steps.day[at] ?? 0]?.push(at)
  return new Map(steps.days.map((day, at) => [day, byDay[at] ?? []]))
}

/** By weekday, whether most of its dates are open by the lobby's document. */
function usualWeekdays(house: House, dates: readonly string[]): readonly boolean[] {
  return Array.from({ length: 8 }, (_, weekday) => {
    const mine = dates.filter((day) => weekdayOf(day) === weekday)
    return mine.filter((day) => !house.closed(day)).length * 2 > mine.length
  })
}

/** A day with visits that the document of today has closed was open while people came. */
function seenOpen(steps: Steps, places: readonly number[]): Span {
  const arrivals = places.map((at) => steps.arrival[at] ?? 0)
  return [Math.min(...arrivals), Math.max(...arrivals) + 1]
}

function stayOf(steps: Steps, at: number): PastStay {
  const ending = steps.ending[at] ?? -1
  const [wait, stay] = [steps.wait[at] ?? -1, steps.stay[at] ?? -1]
  const onward = (steps.step[at] ?? 1) > 1
  const booked = onward ? -1 : (steps.booked[at] ?? -1)
  const arrival = steps.queued[at] ?? 0
  const due = Math.max(arrival, booked)
  const hasLeft = wait < 0 && (ending === withdrawn || ending === forgotten)
  return {
    number: at,
    errand: steps.errands[steps.errand[at] ?? 0] ?? '',
    class: steps.classes[steps.class[at] ?? 0] ?? '',
    arrival,
    booked: booked < 0 ? null : booked,
    wait: wait < 0 ? null : wait,
    help: wait < 0 ? null : helpOf(steps, at),
    lost: ending === absent,
    left: hasLeft
      ? stay < 0 || ending === forgotten
        ? unknownSeconds
        : Math.max(0, arrival + stay - due)
      : null,
    onward,
  }
}
