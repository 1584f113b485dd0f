import type { Asked } from '../asked.ts'
import type { Material } from '../material.ts'
import type { Steps } from '../steps.ts'
import { eachVisit } from '../visits.ts'
import { type WithOthers, withOthers } from './merge.ts'

/** Months with fewer visits are left out of everything, so that nothing else tells how many they had. */
const fewestInMonth = 20

/** A month that can be told of, by the errands of its visits. */
export interface ToldMonth extends WithOthers<string> {
  /** Its first date. */
  readonly month: string
  readonly year: string
  /** Where the first step of each visit stands. */
  readonly visits: Uint32Array
}

/** The months that can be told of, the first one first; whether one can depends on nothing but itself. */
export function toldMonths({ steps }: Material, asked: Asked): readonly ToldMonth[] {
  return visitsByMonth(steps, asked).flatMap(([month, visits]) => {
    if (visits.length < fewestInMonth) return []
    const told = withOthers(countsOf(steps, visits))
    return told ? [{ ...told, month, year: month.slice(0, 4), visits }] : []
  })
}

function visitsByMonth(steps: Steps, asked: Asked): readonly (readonly [string, Uint32Array])[] {
  const ofDays = steps.days.map((day) => `${day.slice(0, 7)}-01`)
  const months = [...new Set(ofDays)].sort()
  const monthOf = Int32Array.from(ofDays, (month) => months.indexOf(month))
  const many = new Uint32Array(months.length)
  const firsts = new Uint32Array(steps.length)
  let all = 0
  eachVisit(steps, asked, (first) => {
    firsts[all++] = first
    const month = monthOf[steps.day[first] ?? 0] ?? 0
    many[month] = (many[month] ?? 0) + 1
  })
  const visits = Array.from(many, (count) => new Uint32Array(count))
  const next = new Uint32Array(months.length)
  for (const first of firsts.subarray(0, all)) {
    const month = monthOf[steps.day[first] ?? 0] ?? 0
    const at = next[month] ?? 0
    ;(visits[month] as Uint32Array)[at] = first
    next[month] = at + 1
  }
  return months.map((month, at) => [month, visits[at] ?? new Uint32Array(0)])
}

/** How many came for each errand, those for which nobody did left out. */
function countsOf({ errands, errand }: Steps, visits: Uint32Array) {
  const counts = new Uint32Array(errands.length)
  for (const at of visits) {
    const place = errand[at] ?? 0
    counts[place] = (counts[place] ?? 0) + 1
  }
  return errands.map((name, at) => ({ name, count: counts[at] ?? 0 })).filter(({ count }) => count > 0)
}
