import type { DayDate } from '../../queue/words.ts'
import { type Asked, isAskedFor, pickedErrands } from '../asked.ts'
import type { House, Material } from '../material.ts'
import { halfOf } from '../visits.ts'
import { type ComingDay, type CountedDay, comingDays, halves } from './days.ts'

/** Older days say nothing of the next four weeks that these do not. */
const daysOfUse = 3 * 366
const dayMs = 86_400_000

/** The date so many days after another. */
export const dayAfter = (day: DayDate, days: number): DayDate =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

/** How many came on each date that was asked about, and the dates from then up to `ahead` days later. */
export function countedAndComing(material: Material, asked: Asked, ahead: number) {
  const from = laterOf(asked.from, dayAfter(asked.to, -daysOfUse))
  const counts = countsOf(material, asked)
  // One more week tells whether the last day stands before a closure.
  const days = comingDays(from, dayAfter(asked.to, ahead + 7), (day) =>
    day > asked.to
      ? openHalves(material.house, asked, day)
      : openThen(material.house, asked, day, counts.get(day)),
  )
  const past: CountedDay[] = []
  const coming: ComingDay[] = []
  for (const day of days)
    if (day.day <= asked.to) past.push({ ...day, counts: counts.get(day.day) ?? new Float64Array(halves) })
    else if (coming.length < ahead) coming.push(day)
  return { past, coming }
}

/** The later of two dates. */
export const laterOf = (one: DayDate, other: DayDate): DayDate => (one > other ? one : other)

function countsOf({ steps }: Material, asked: Asked): ReadonlyMap<DayDate, Float64Array> {
  const picked = pickedErrands(steps, asked)
  const byDay = steps.days.map(() => new Float64Array(halves))
  for (let at = 0; at < steps.length; at++) {
    if (steps.step[at] !== 1 || !picked[steps.errand[at] ?? 0]) continue
    const half = halfOf(steps.arrival[at] ?? 0)
    const counts = byDay[steps.day[at] ?? 0]
    if (counts) counts[half] = (counts[half] ?? 0) + 1
  }
  return new Map(steps.days.map((day, at) => [day, byDay[at] ?? new Float64Array(halves)]))
}

/** By the lobby's document, or by that of the errands where some were asked about. */
function openHalves(house: House, asked: Asked, day: DayDate): Uint8Array {
  const open = new Uint8Array(halves)
  const spans = asked.errands
    ? house.errands.filter(({ id }) => isAskedFor(asked, id)).flatMap(({ id }) => house.open(day, id))
    : house.open(day, null)
  for (const [from, to] of spans)
    for (let half = Math.floor(from / 30); half < Math.min(halves, Math.ceil(to / 30)); half++) open[half] = 1
  return open
}

/** A date on which nobody came was not open, and whoever came outside the hours of today did so when it was. */
function openThen(house: House, asked: Asked, day: DayDate, counts: Float64Array | undefined): Uint8Array {
  if (!counts?.some((count) => count > 0)) return new Uint8Array(halves)
  const open = openHalves(house, asked, day)
  counts.forEach((count, half) => {
    if (count > 0) open[half] = 1
  })
  return open
}
