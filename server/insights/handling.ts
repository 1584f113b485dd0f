import type { Cell, Unit } from '../contract/insights.ts'
import type { Insight } from './asked.ts'
import { bucketsOf, rowsOver } from './buckets.ts'
import { type Read, spreadOf } from './spread.ts'
import { tableOf } from './table.ts'
import { byMost, eachStep } from './visits.ts'

const usual = {
  served: 'count',
  p50: 'seconds',
  p80: 'seconds',
  p95: 'seconds',
  mean: 'seconds',
} as const satisfies Record<string, Unit>

/** How long people were at the counter, and how long the way there took: in all, over time, by errand, and how it spreads. */
export const handling: Insight = (material, asked) => {
  const { steps, house } = material
  const buckets = bucketsOf(material, asked)
  const pieces = buckets.ofAll(steps.days)
  const overTime = spreadOf(buckets.starts.length)
  const byErrand = spreadOf(steps.errands.length)
  const ways = spreadOf(steps.errands.length)
  const lengths = new Float64Array(lengthSteps)
  eachStep(steps, asked, (at) => {
    const errand = steps.errand[at] ?? 0
    const way = steps.way[at] ?? -1
    if (way >= 0) ways.add(errand, way)
    const took = steps.handling[at] ?? -1
    if (took < 0) return
    overTime.add(pieces[steps.day[at] ?? 0] ?? 0, took)
    byErrand.add(errand, took)
    const place = Math.min(lengthSteps - 1, Math.floor(took / 120))
    lengths[place] = (lengths[place] ?? 0) + 1
  })
  const planned = new Map(house.errands.map(({ id, minutes }) => [id, minutes]))
  const all = byErrand.together()
  const isEmpty = all.count(0) === 0
  return [
    tableOf(
      'handling-in-all',
      { ...usual, 'way-p50': 'seconds' },
      isEmpty ? [] : [[...told(all, 0), ways.together().quantile(0, 0.5)]],
    ),
    tableOf(
      'handling-over-time',
      { ...buckets.column, ...usual },
      rowsOver(buckets, overTime.count, (piece, start) => [start, ...told(overTime, piece)]),
    ),
    tableOf(
      'handling-by-errand',
      { errand: 'word', ...usual, 'way-p50': 'seconds', planned: 'minutes' },
      byMost(steps.errands, byErrand.count).map((place) => {
        const errand = steps.errands[place] ?? ''
        return [errand, ...told(byErrand, place), ways.quantile(place, 0.5), planned.get(errand) ?? null]
      }),
    ),
    tableOf(
      'handling-spread',
      { 'from-minute': 'number', served: 'count' },
      isEmpty ? [] : [...lengths].map((count, place) => [place * 2, count]),
    ),
  ]
}

/** Two minutes each, the last one open: forty minutes and more. */
const lengthSteps = 21

const told = (spread: Read, group: number): readonly Cell[] => [
  spread.count(group),
  ...spread.usual(group),
  spread.mean(group),
]
