import { type ErrandId, returnReasons } from '../queue/words.ts'
import type { EnquiryColumns } from './enquiry-columns.ts'
import type { Lose } from './losses.ts'
import type { Material } from './material.ts'
import { spreadOf } from './spread.ts'
import { early, stayed, waited } from './stays.ts'
import type { Steps } from './steps.ts'
import { endingAt } from './visits.ts'

const mustComeBack = endingAt('must-come-back')
const absent = endingAt('absent')
const transferred = endingAt('transferred')

/**
 * Time lost in visits. Who must come back loses all of that step. Of the others: time set aside; what a counter did
 * before it sent on, and the wait for the next; from the first call until somebody was given up; and what they waited
 * past their errand's target.
 */
export function stepLosses({ steps, house }: Material, lose: Lose): void {
  const targets = new Map(house.errands.map(({ id, target }) => [id, target.minutes * 60]))
  const targetOf = steps.errands.map((errand) => targets.get(errand) ?? Number.POSITIVE_INFINITY)
  for (let at = 0; at < steps.length; at++) {
    if ((steps.stay[at] ?? -1) < 0) continue
    const errand = steps.errand[at] ?? 0
    const ending = steps.ending[at] ?? -1
    const here = stayed(steps, at) - early(steps, at)
    if (ending === mustComeBack) {
      lose(returnReasons[steps.why[at] ?? -1] ?? 'in-vain', errand, here, 1)
      continue
    }
    const aside = steps.aside[at] ?? 0
    const wait = waited(steps, at)
    lose('set-aside', errand, aside, 1)
    if (wasSentHere(steps, at)) lose('sent-on', steps.errand[at - 1] ?? 0, wait, 0)
    else lose('over-target', errand, wait - (targetOf[errand] ?? 0), 1)
    if (ending === transferred) lose('sent-on', errand, atCounter(steps, at), 1)
    if (ending === absent) lose('absent', errand, here - wait - aside, 1)
  }
}

const wasSentHere = (steps: Steps, at: number): boolean =>
  (steps.step[at] ?? 0) > 1 && steps.ending[at - 1] === transferred

/** Seconds on the way to the counter and at it. */
const atCounter = (steps: Steps, at: number): number =>
  Math.max(0, steps.way[at] ?? 0) + Math.max(0, steps.handling[at] ?? 0)

/**
 * Enquiries that good service would have spared. How long they took is not known: each counts as its errand's usual time at
 * the counter (the median, or the document's minutes while nobody came for it).
 */
export function enquiryLosses(
  { steps, enquiryColumns, house }: Material,
  errands: readonly string[],
  lose: Lose,
): void {
  const spared = sparedOf(enquiryColumns)
  if (spared.size === 0) return
  const places = new Map(errands.map((errand, place) => [errand, place]))
  const known = new Map(house.errands.map(({ id, minutes }) => [id, minutes * 60]))
  const medians = usualTimes(steps)
  const usual = errands.map((errand, place) => medians[place] ?? known.get(errand) ?? 0)
  for (const [errand, count] of spared) {
    const place = places.get(errand) ?? 0
    lose('failed-demand', place, (usual[place] ?? 0) * count, count)
  }
}

/** How many good service would have spared, by errand; errands without any are left out. */
function sparedOf({ length, errands, errand, failed, count }: EnquiryColumns): ReadonlyMap<ErrandId, number> {
  const sums = new Float64Array(errands.length)
  for (let at = 0; at < length; at++) {
    const place = errand[at] ?? 0
    if ((failed[at] ?? -1) >= 0) sums[place] = (sums[place] ?? 0) + (count[at] ?? 0)
  }
  return new Map(errands.flatMap((name, at) => ((sums[at] ?? 0) > 0 ? [[name, sums[at] ?? 0] as const] : [])))
}

/** The median seconds at the counter of each errand of the steps, in their order. */
function usualTimes(steps: Steps): readonly (number | null)[] {
  const spread = spreadOf(steps.errands.length)
  for (let at = 0; at < steps.length; at++) {
    const handling = steps.handling[at] ?? -1
    if (handling >= 0) spread.add(steps.errand[at] ?? 0, handling)
  }
  return steps.errands.map((_, place) => spread.quantile(place, 0.5))
}
