import type { House } from './material.ts'
import type { Steps } from './steps.ts'
import { endingAt, wasHelped } from './visits.ts'

const [withdrawn, forgotten, absent] = [endingAt('withdrawn'), endingAt('forgotten'), endingAt('absent')]

/** Whether a visit was reached in time, too late, or counts neither way. */
export type InTime = 'in-time' | 'late' | 'neither'

/**
 * SL(T) = served with W <= T / (served + those who left with W > T), each by the T of its own errand: the same as the
 * lead sees live. Who is at a counter counts as served; who was called and did not come counts neither way.
 */
export function inTimeOf(steps: Steps, house: House): (first: number) => InTime {
  const minutes = new Map(house.errands.map(({ id, target }) => [id, target.minutes]))
  const limits = Float64Array.from(
    steps.errands,
    (errand) => (minutes.get(errand) ?? usualMinutes(house)) * 60,
  )
  return (at) => {
    const limit = limits[steps.errand[at] ?? 0] ?? 0
    const ending = steps.ending[at] ?? -1
    if (ending === withdrawn || ending === forgotten) return leftAfter(steps, at) > limit ? 'late' : 'neither'
    if (ending === absent || !isServed(steps, at)) return 'neither'
    return (steps.wait[at] ?? 0) <= limit ? 'in-time' : 'late'
  }
}

const isServed = (steps: Steps, at: number): boolean =>
  (steps.wait[at] ?? -1) >= 0 &&
  (wasHelped(steps, at) || (steps.way[at] ?? -1) >= 0 || (steps.parked[at] ?? 0) > 0)

/** Seconds that somebody who left had waited, from the booked time where that is later; -1 where nobody knows. */
export function leftAfter(steps: Steps, at: number): number {
  const stay = steps.stay[at] ?? -1
  if (stay < 0) return -1
  const queued = steps.queued[at] ?? 0
  const from = (steps.step[at] ?? 1) === 1 ? Math.max(queued, steps.booked[at] ?? -1) : queued
  return Math.max(0, queued + stay - from)
}

/** The target of an errand that has left the document: what most others have. */
function usualMinutes({ errands }: House): number {
  const minutes = errands.map(({ target }) => target.minutes).sort((a, b) => a - b)
  return minutes[Math.floor(minutes.length / 2)] ?? 10
}
