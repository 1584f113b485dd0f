import type { Cell, Table } from '../contract/insights.ts'
import type { Insight } from './asked.ts'
import { bucketsOf, rowsOver } from './buckets.ts'
import { type Read, spreadOf } from './spread.ts'
import { tableOf } from './table.ts'
import { byMost, eachVisit, halfOf, halves, halvesADay } from './visits.ts'

const usual = { visits: 'count', p50: 'seconds', p80: 'seconds', p95: 'seconds' } as const

/** How long people waited for their first call: in all, over time, by the half hour of arrival, and by errand. */
export const waits: Insight = (material, asked) => {
  const { steps, house } = material
  const buckets = bucketsOf(material, asked)
  const pieces = buckets.ofAll(steps.days)
  const overTime = spreadOf(buckets.starts.length)
  const byHalf = spreadOf(halvesADay)
  const byErrand = spreadOf(steps.errands.length)
  eachVisit(steps, asked, (at) => {
    const wait = steps.wait[at] ?? -1
    if (wait < 0) return
    overTime.add(pieces[steps.day[at] ?? 0] ?? 0, wait)
    byHalf.add(halfOf(steps.arrival[at] ?? 0), wait)
    byErrand.add(steps.errand[at] ?? 0, wait)
  })
  const targets = new Map(house.errands.map(({ id, target }) => [id, target.minutes]))
  return [
    inAll(byErrand.together()),
    tableOf(
      'waits-over-time',
      { ...buckets.column, ...usual },
      rowsOver(buckets, overTime.count, (piece, start) => [start, ...told(overTime, piece)]),
    ),
    tableOf(
      'waits-by-half-hour',
      { 'half-hour': 'clock', ...usual },
      halves(byHalf).map((half) => [half * 30, ...told(byHalf, half)]),
    ),
    tableOf(
      'waits-by-errand',
      { errand: 'word', ...usual, target: 'minutes' },
      byMost(steps.errands, byErrand.count).map((place) => {
        const errand = steps.errands[place] ?? ''
        return [errand, ...told(byErrand, place), targets.get(errand) ?? null]
      }),
    ),
  ]
}

const inAll = (all: Read): Table =>
  tableOf(
    'waits-in-all',
    { ...usual, longest: 'seconds' },
    all.count(0) === 0 ? [] : [[...told(all, 0), all.longest(0)]],
  )

const told = (spread: Read, group: number): readonly Cell[] => [spread.count(group), ...spread.usual(group)]
