import type { Unit } from '../contract/insights.ts'
import type { Insight } from './asked.ts'
import { bucketsOf, rowsOver } from './buckets.ts'
import { inTimeOf } from './in-time.ts'
import { tableOf } from './table.ts'
import { tallyOf } from './tally.ts'
import { byMost, eachVisit, halfOf, halves, halvesADay } from './visits.ts'

const columns = { counted: 'count', 'in-time': 'count', share: 'share' } as const satisfies Record<
  string,
  Unit
>

/** How many were called within the target of their errand: in all, over time, by half hour, and by errand. */
export const service: Insight = (material, asked) => {
  const { steps, house } = material
  const buckets = bucketsOf(material, asked)
  const pieces = buckets.ofAll(steps.days)
  const all = tallyOf(1)
  const overTime = tallyOf(buckets.starts.length)
  const byHalf = tallyOf(halvesADay)
  const byErrand = tallyOf(steps.errands.length)
  const judge = inTimeOf(steps, house)
  eachVisit(steps, asked, (at) => {
    const judged = judge(at)
    if (judged === 'neither') return
    const isInTime = judged === 'in-time'
    all.add(0, isInTime)
    overTime.add(pieces[steps.day[at] ?? 0] ?? 0, isInTime)
    byHalf.add(halfOf(steps.arrival[at] ?? 0), isInTime)
    byErrand.add(steps.errand[at] ?? 0, isInTime)
  })
  const targets = new Map(house.errands.map(({ id, target }) => [id, target]))
  return [
    tableOf('service-in-all', columns, all.count(0) === 0 ? [] : [all.told(0)]),
    tableOf(
      'service-over-time',
      { ...buckets.column, ...columns },
      rowsOver(buckets, overTime.count, (piece, start) => [start, ...overTime.told(piece)]),
    ),
    tableOf(
      'service-by-half-hour',
      { 'half-hour': 'clock', ...columns },
      halves(byHalf).map((half) => [half * 30, ...byHalf.told(half)]),
    ),
    tableOf(
      'service-by-errand',
      { errand: 'word', ...columns, target: 'minutes', goal: 'share' },
      byMost(steps.errands, byErrand.count).map((place) => {
        const errand = steps.errands[place] ?? ''
        const target = targets.get(errand)
        return [errand, ...byErrand.told(place), target?.minutes ?? null, target?.share ?? null]
      }),
    ),
  ]
}
