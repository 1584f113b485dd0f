import { type Asked, weekdayOf } from '../asked.ts'
import type { Material } from '../material.ts'
import { eachVisit, halfOf } from '../visits.ts'
import { countBy, groupBy } from './groups.ts'
import { type WithOthers, withOthers } from './merge.ts'

/** Months with fewer visits are left out of everything, so that nothing else tells how many they had. */
const fewestInMonth = 20

/** What is looked at of a visit. */
export interface Visit {
  readonly year: string
  /** Its first date. */
  readonly month: string
  readonly weekday: number
  readonly half: number
  readonly errand: string
  /** Seconds; null if never called. */
  readonly wait: number | null
}

function visitsOf({ steps }: Material, asked: Asked): readonly Visit[] {
  const visits: Visit[] = []
  const days = steps.days.map((day) => ({
    year: day.slice(0, 4),
    month: `${day.slice(0, 7)}-01`,
    weekday: weekdayOf(day),
  }))
  eachVisit(steps, asked, (at) => {
    const day = days[steps.day[at] ?? 0]
    const wait = steps.wait[at] ?? -1
    if (!day) return
    visits.push({
      ...day,
      half: halfOf(steps.arrival[at] ?? 0),
      errand: steps.errands[steps.errand[at] ?? 0] ?? '',
      wait: wait < 0 ? null : wait,
    })
  })
  return visits
}

/** A month that can be told of, by the errands of its visits. */
export interface ToldMonth extends WithOthers<string> {
  readonly month: string
  readonly visits: readonly Visit[]
}

/** The months that can be told of; whether one can depends on nothing but itself. */
export function toldMonths(material: Material, asked: Asked): readonly ToldMonth[] {
  return [...groupBy(visitsOf(material, asked), ({ month }) => month)].flatMap(([month, visits]) => {
    if (visits.length < fewestInMonth) return []
    const counts = [...countBy(visits, ({ errand }) => errand)]
    const told = withOthers(counts.map(([name, count]) => ({ name, count })))
    return told ? [{ ...told, month, visits }] : []
  })
}
