import type { ErrandId } from '../../queue/words.ts'
import type { Floor } from '../floor.ts'
import { type Change, layOut, type Place, type Stay } from '../lay-out.ts'
import { dueOf, hullOf, type PastDay, type PastStay, type Presence, type Rule } from './past.ts'

/** Who is still there so shortly before the end stays until nobody waits. */
const lastPartSeconds = 1800

/** A day as numbers for the player. */
export function layDay(day: PastDay, rule: Rule): Floor {
  const stays = day.stays.map((stay, at) => stayOf(day.stays, stay, at, rule))
  const serves = errandsServed(day.presences, rule, [...new Set(day.stays.map(errandLane(rule)))])
  const counters = countersOf(day)
  return layOut({
    from: 0,
    stays,
    counters: counters.map((id): Place => ({ id, serves: null, closed: true })),
    changes: changesOf(day, serves),
    ...(rule.gains ? { apart: (errand: string) => errand.slice(errand.indexOf(' ')) } : {}),
  })
}

function stayOf(
  stays: readonly PastStay[],
  stay: PastStay,
  order: number,
  { headStarts, gains }: Rule,
): Stay {
  const first = firstOf(stays, order)
  const due = dueOf(first)
  return {
    errand: errandLane({ headStarts, gains })(stay),
    arrival: first.arrival,
    key: due - (gains ? 0 : (headStarts[first.class] ?? 0) * 60),
    order,
    waits: false,
    after: stay.onward ? order - 1 : null,
    ...(gains ? { gain: gains[first.class] ?? 1, gainsFrom: due } : {}),
  }
}

/** Whoever goes on keeps the key of the visit. */
function firstOf(stays: readonly PastStay[], at: number): PastStay {
  let first = at
  while (first > 0 && stays[first]?.onward) first -= 1
  return stays[first] as PastStay
}

/** Where each class gains by itself, each has lanes of its own. */
const errandLane =
  ({ gains }: Rule) =>
  (stay: Pick<PastStay, 'errand' | 'class'>): string =>
    gains ? `${stay.errand} ${stay.class}` : stay.errand

/** What each presence takes, in the words of the lanes; what nobody would take all take, since somebody did help them. */
function errandsServed(
  presences: readonly Presence[],
  { gains }: Rule,
  lanes: readonly string[],
): (presence: Presence) => readonly ErrandId[] {
  const errandOf = (lane: string) => (gains ? lane.slice(0, lane.indexOf(' ')) : lane)
  const orphans = lanes.filter((lane) => !presences.some(({ serves }) => serves.includes(errandOf(lane))))
  const kept = new Map<readonly ErrandId[], readonly string[]>()
  return ({ serves }) => {
    const known = kept.get(serves) ?? [...lanes.filter((lane) => serves.includes(errandOf(lane))), ...orphans]
    kept.set(serves, known)
    return known
  }
}

/** The counters of a day in the order in which they are numbered; the player wants one at least, even if it never opens. */
export function countersOf({ presences }: PastDay): readonly string[] {
  const counters = [...new Set(presences.map(({ counter }) => counter))]
  return counters.length === 0 ? ['none'] : counters
}

function changesOf(day: PastDay, serves: (presence: Presence) => readonly ErrandId[]): readonly Change[] {
  const end = lastOf(day) - lastPartSeconds
  return day.presences.flatMap((presence): Change[] => {
    const { counter, span } = presence
    const opens = { at: span[0], counter, serves: serves(presence) }
    const closes = { at: span[1], counter, serves: null, closes: true }
    return span[1] >= end ? [opens] : [opens, closes]
  })
}

/** When the last counter would leave. */
export const lastOf = ({ open, presences }: PastDay): number =>
  Math.min(
    hullOf(open)?.[1] ?? Number.POSITIVE_INFINITY,
    presences.reduce((last, { span }) => Math.max(last, span[1]), 0),
  )
