import type { Asked } from './asked.ts'
import { pickedErrands } from './asked.ts'
import { type Ending, endings, type Steps } from './steps.ts'

/** Goes through the visits whose first errand was asked about: the place of each first step, and of the last one. */
export function eachVisit(steps: Steps, asked: Asked, see: (first: number, last: number) => void): void {
  const picked = pickedErrands(steps, asked)
  let first = 0
  while (first < steps.length) {
    let last = first
    while (last + 1 < steps.length && (steps.step[last + 1] ?? 1) > 1) last++
    if (picked[steps.errand[first] ?? 0]) see(first, last)
    first = last + 1
  }
}

/** Goes through the steps whose own errand was asked about. */
export function eachStep(steps: Steps, asked: Asked, see: (at: number) => void): void {
  const picked = pickedErrands(steps, asked)
  for (let at = 0; at < steps.length; at++) if (picked[steps.errand[at] ?? 0]) see(at)
}

/** The place of an ending among all, as the steps hold it. */
export const endingAt = (ending: Ending): number => endings.indexOf(ending)

const helped = endings.indexOf('transferred')

/** Whether a step ended with somebody's help: with an outcome, or sent on to another line. */
export const wasHelped = (steps: Steps, at: number): boolean => {
  const ending = steps.ending[at] ?? -1
  return ending >= 0 && ending <= helped
}

/** Whether a step was finished at a counter with an outcome. */
export const wasFinished = (steps: Steps, at: number): boolean => {
  const ending = steps.ending[at] ?? -1
  return ending >= 0 && ending < helped
}

export const halvesADay = 48
/** Half hours of the lobby's clock, 0 to 47; who stayed over midnight counts in the last. */
export const halfOf = (seconds: number): number =>
  Math.max(0, Math.min(halvesADay - 1, Math.floor(seconds / 1800)))

/** Places of a list from the most to the least, those without any left out; alike ones in their order. */
export const byMost = (list: readonly string[], count: (place: number) => number): readonly number[] =>
  list
    .map((_, place) => place)
    .filter((place) => count(place) > 0)
    .sort((a, b) => count(b) - count(a))

/** The half hours in which somebody came. */
export const halves = ({ count }: { count(group: number): number }): readonly number[] =>
  Array.from({ length: halvesADay }, (_, half) => half).filter((half) => count(half) > 0)
