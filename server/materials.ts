import type { Catalogue } from './catalogue/schema.ts'
import { spansOn } from './catalogue/spans.ts'
import { dateIn, zonedInstant } from './catalogue/zone.ts'
import type { Asked } from './insights/asked.ts'
import type { House, Material } from './insights/material.ts'
import { stepsOf } from './insights/steps.ts'
import type { DayDate, Instant } from './queue/words.ts'
import type { StepRowsBetween } from './store/step-rows.ts'

/** Gathers what a period's questions are answered from. */
export type Materials = (asked: Asked) => Material

export function openMaterials(catalogue: () => Catalogue, rows: StepRowsBetween): Materials {
  return ({ from, to }) => {
    const house = houseOf(catalogue())
    const clock = clockSeconds(catalogue().town.timeZone)
    return {
      steps: stepsOf(rows(from, to, clock)),
      enquiries: [],
      ways: [],
      passages: [],
      needs: [],
      helps: [],
      outside: [],
      house,
    }
  }
}

/** What the clock on the wall shows, so that a half hour is the same one in summer and in winter. */
const clockSeconds = (zone: string) => (day: DayDate, at: Instant) => {
  const midnight = zonedInstant(zone, day, '00:00')
  const offset = zonedInstant(zone, dateIn(zone, at), '12:00') - Date.parse(`${dateIn(zone, at)}T12:00Z`)
  const offsetThen = midnight - Date.parse(`${day}T00:00Z`)
  return Math.round((at - midnight - (offset - offsetThen)) / 1000)
}

/** The lobby's document as far as figures need it. */
export function houseOf(catalogue: Catalogue): House {
  const { timeZone } = catalogue.town
  const errands = new Map(catalogue.errands.map((errand) => [errand.id, errand]))
  const clock = clockSeconds(timeZone)
  const open: House['open'] = (day, errand) =>
    spansOn(catalogue, errand === null ? null : (errands.get(errand) ?? null), day).map(
      ({ from, to }) => [clock(day, from) / 60, clock(day, to) / 60] as const,
    )
  return {
    errands: catalogue.errands.map(({ id, kle, minutes, target }) => ({
      id,
      kle,
      minutes,
      target: target ?? catalogue.targets.wait,
    })),
    open,
    closed: (day) => open(day, null).length === 0,
    counters: catalogue.counters.map(({ id, serves }) => ({ id, serves })),
    headStarts: Object.fromEntries(
      catalogue.rules.classes.map(({ id, headStartMinutes }) => [id, headStartMinutes]),
    ),
    onTheSpot: catalogue.targets.onTheSpot,
  }
}
