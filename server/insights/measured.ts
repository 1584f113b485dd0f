import type { DayDate } from '../queue/words.ts'
import { type Asked, pickedErrands } from './asked.ts'
import type { EnquiryColumns } from './enquiry-columns.ts'
import type { Material } from './material.ts'
import { spreadOf } from './spread.ts'
import type { Steps } from './steps.ts'
import { type Stretch, startOf } from './stretches.ts'
import { eachVisit, endingAt, wasFinished } from './visits.ts'

/** What control charts watch. */
export const watched = ['wait', 'handling', 'on-the-spot', 'failed-demand'] as const
export type Watched = (typeof watched)[number]

/** One stretch of time and what was measured in it; only stretches with something to measure are told. */
export type Series = readonly (readonly [start: DayDate, value: number])[]

/**
 * The median wait for the first call and the median time at the counter, in seconds; the share settled at the first
 * contact, and the share of registered enquiries that good service would have spared.
 */
export function measured(material: Material, asked: Asked, stretch: Stretch): Record<Watched, Series> {
  const { steps, enquiryColumns } = material
  const [atOnce, spared]: [Sums, Sums] = [new Map(), new Map()]
  addVisits(atOnce, steps, asked, stretch)
  addRows(atOnce, enquiryColumns, asked, stretch, (at) => enquiryColumns.outcome[at] === settled)
  addRows(spared, enquiryColumns, asked, stretch, (at) => (enquiryColumns.failed[at] ?? -1) >= 0)
  return {
    wait: medians(steps, asked, stretch, (at) => (steps.step[at] === 1 ? (steps.wait[at] ?? -1) : -1)),
    handling: medians(steps, asked, stretch, (at) => steps.handling[at] ?? -1),
    'on-the-spot': sharesOf(atOnce),
    'failed-demand': sharesOf(spared),
  }
}

function medians(steps: Steps, asked: Asked, stretch: Stretch, of: (at: number) => number): Series {
  const starts = [...new Set(steps.days.map((day) => startOf(day, stretch)))]
  const places = new Map(starts.map((start, place) => [start, place]))
  const placeOf = Int32Array.from(steps.days, (day) => places.get(startOf(day, stretch)) ?? 0)
  const spread = spreadOf(starts.length)
  eachVisit(steps, asked, (first, last) => {
    const place = placeOf[steps.day[first] ?? 0] ?? 0
    for (let at = first; at <= last; at++) {
      const seconds = of(at)
      if (seconds >= 0) spread.add(place, seconds)
    }
  })
  return starts.flatMap((start, place) => {
    const median = spread.quantile(place, 0.5)
    return median === null ? [] : [[start, median] as const]
  })
}

/** What is added up of one stretch. */
type Sums = Map<DayDate, { part: number; whole: number }>

/** Visits handled at counters, and those of them settled without having been sent on or booked before. */
function addVisits(sums: Sums, steps: Steps, asked: Asked, stretch: Stretch): void {
  const [part, whole] = [new Uint32Array(steps.days.length), new Uint32Array(steps.days.length)]
  eachVisit(steps, asked, (first, last) => {
    const day = steps.day[first] ?? 0
    for (let at = first; at <= last; at++) {
      if (!wasFinished(steps, at)) continue
      whole[day] = (whole[day] ?? 0) + 1
      if (isSettledAtOnce(steps, at, first)) part[day] = (part[day] ?? 0) + 1
    }
  })
  steps.days.forEach((day, at) => {
    add(sums, startOf(day, stretch), part[at] ?? 0, whole[at] ?? 0)
  })
}

const isSettledAtOnce = (steps: Steps, at: number, first: number): boolean =>
  steps.ending[at] === settled &&
  (at === first || steps.ending[at - 1] !== transferred) &&
  (steps.booked[at] ?? -1) < 0

const settled = endingAt('settled')
const transferred = endingAt('transferred')

/** Enquiries, and those of them that are as asked for. */
function addRows(
  sums: Sums,
  { length, days, day, errand, errands, count }: EnquiryColumns,
  asked: Asked,
  stretch: Stretch,
  is: (at: number) => boolean,
): void {
  const [part, whole] = [new Float64Array(days.length), new Float64Array(days.length)]
  const picked = pickedErrands({ errands }, asked)
  for (let at = 0; at < length; at++) {
    if (picked[errand[at] ?? 0] !== 1) continue
    const place = day[at] ?? 0
    whole[place] = (whole[place] ?? 0) + (count[at] ?? 0)
    if (is(at)) part[place] = (part[place] ?? 0) + (count[at] ?? 0)
  }
  days.forEach((date, at) => {
    if ((whole[at] ?? 0) > 0) add(sums, startOf(date, stretch), part[at] ?? 0, whole[at] ?? 0)
  })
}

function add(sums: Sums, start: DayDate, part: number, whole: number): void {
  const sum = sums.get(start)
  if (!sum) return void sums.set(start, { part, whole })
  sum.part += part
  sum.whole += whole
}

const sharesOf = (sums: Sums): Series =>
  [...sums]
    .filter(([, { whole }]) => whole > 0)
    .map(([start, { part, whole }]) => [start, part / whole] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
