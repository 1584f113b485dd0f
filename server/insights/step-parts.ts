import { early, stayed, waited } from './stays.ts'
import type { Steps } from './steps.ts'
import { endingAt } from './visits.ts'

/** Where the seconds of somebody's way go. */
export const stages = ['waiting', 'way', 'served', 'passed', 'aside', 'again', 'between'] as const
/**
 * `waiting` is until the first call; `way` from the call to the counter; `served` at a counter that gave an outcome;
 * `passed` at one that sent on; `aside` set aside; `again` waits after the first; `between` all else, as calls in vain.
 */
export type Stage = (typeof stages)[number]

const transferred = endingAt('transferred')

const place: Readonly<Record<Stage, number>> = {
  waiting: 0,
  way: 1,
  served: 2,
  passed: 3,
  aside: 4,
  again: 5,
  between: 6,
}

/** Adds the seconds of one step to those of its stages, in their order; together they are its stay from when it was due. */
export function addParts(steps: Steps, at: number, into: Int32Array): void {
  if ((steps.stay[at] ?? -1) < 0) return
  const inLine = waited(steps, at)
  const walked = Math.max(0, steps.way[at] ?? 0)
  const handled = Math.max(0, steps.handling[at] ?? 0)
  const setAside = steps.aside[at] ?? 0
  const rest = stayed(steps, at) - early(steps, at) - inLine - walked - handled - setAside
  add(into, steps.step[at] === 1 ? place.waiting : place.again, inLine)
  add(into, place.way, walked)
  add(into, steps.ending[at] === transferred ? place.passed : place.served, handled)
  add(into, place.aside, setAside)
  add(into, place.between, Math.max(0, rest))
}

function add(into: Int32Array, at: number, seconds: number): void {
  into[at] = (into[at] ?? 0) + seconds
}
