import type { Catalogue } from './catalogue/schema.ts'
import { daysAfter, shownIn, zonedInstant } from './catalogue/zone.ts'
import { houseOf } from './house.ts'
import type { Asked } from './insights/asked.ts'
import { enquiryColumnsOf } from './insights/held-enquiries.ts'
import type { Material, PassageRow } from './insights/material.ts'
import { stepsOf } from './insights/steps.ts'
import type { DayDate, Instant } from './queue/words.ts'
import type { CountRows } from './store/count-rows.ts'
import type { MaterialRows } from './store/material-rows.ts'
import type { ClockSeconds } from './store/step-rows.ts'

/** Gathers what a period's questions are answered from. */
export type Materials = (asked: Pick<Asked, 'from' | 'to'>) => Material

/** Gathers it plainly, row by row, as the database has it; each part when it is first looked at. */
export function openMaterials(catalogue: () => Catalogue, rows: MaterialRows): Materials {
  return ({ from, to }) => {
    const { timeZone } = catalogue().town
    const clock = clockSeconds(timeZone)
    const enquiries = rows.enquiryRows.enquiries(from, to, clock)
    return {
      steps: stepsOf(rows.stepRows(from, to, clock)),
      enquiries,
      enquiryColumns: enquiryColumnsOf(enquiries),
      ways: rows.countRows.ways(from, to),
      turnedAway: rows.countRows.turnedAway(from, to),
      toSelfService: rows.countRows.toSelfService(from, to),
      passages: passagesBetween(rows.countRows, timeZone, from, to),
      needs: rows.countRows.needs(from, to),
      helps: rows.enquiryRows.helps(from, to),
      outside: rows.outsideRows(from, to),
      house: houseOf(catalogue()),
    }
  }
}

/** What the clock on the wall shows, so that a half hour is the same one in summer and in winter. */
export const clockSeconds =
  (zone: string): ClockSeconds =>
  (day, at) =>
    Math.round((shownIn(zone, at) - Date.parse(day)) / 1000)

const quarterMs = 15 * 60_000
const dayMs = 86_400_000

/** People through the doors by the clock on the wall; an hour that it shows twice is told twice. */
export function passagesBetween(
  rows: CountRows,
  zone: string,
  from: DayDate,
  to: DayDate,
): readonly PassageRow[] {
  const first = zonedInstant(zone, from, '00:00')
  const end = zonedInstant(zone, daysAfter(to, 1), '00:00')
  const offset = offsets(zone)
  // Each day has dozens of rows, one after the other.
  let [number, day] = [Number.NaN, '']
  return rows.passages(first, end).map(({ at, entered, left }) => {
    const shown = at + offset(at)
    const today = Math.floor(shown / dayMs)
    if (today !== number) [number, day] = [today, new Date(shown).toISOString().slice(0, 10)]
    return { day, quarter: Math.floor((shown % dayMs) / quarterMs), entered, left }
  })
}

/** How far the clock is ahead of UTC, in milliseconds: for years of quarters a day at a time, where it holds all day. */
function offsets(zone: string): (at: Instant) => number {
  const known = new Map<number, number>()
  const offsetAt = (at: Instant) => shownIn(zone, at) - at
  const atMidnight = (day: number) => {
    const found = known.get(day) ?? offsetAt(day * dayMs)
    known.set(day, found)
    return found
  }
  return (at) => {
    const day = Math.floor(at / dayMs)
    return atMidnight(day) === atMidnight(day + 1) ? atMidnight(day) : offsetAt(at)
  }
}
