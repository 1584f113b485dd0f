import type { Insight } from './asked.ts'
import { bucketsOf, rowsOver } from './buckets.ts'
import { shareOf, tableOf } from './table.ts'
import { eachVisit, halfOf, halves, halvesADay } from './visits.ts'

const columns = { entered: 'count', tickets: 'count', share: 'share' } as const

/**
 * People counted at the door against tickets taken, on days when the door counted: how many come for something else,
 * and when more come than take a number. Doors know no errands.
 */
export const door: Insight = (material, asked) => {
  const { steps, passages } = material
  const buckets = bucketsOf(material, asked)
  const counted = new Set(passages.map(({ day }) => day))
  const [byHalf, overTime, all] = [pairsOf(halvesADay), pairsOf(buckets.starts.length), pairsOf(1)]
  for (const { day, quarter, entered } of passages) {
    byHalf.enter(Math.floor(quarter / 2), entered)
    overTime.enter(buckets.of(day), entered)
    all.enter(0, entered)
  }
  const pieces = Int32Array.from(steps.days, (day) => (counted.has(day) ? buckets.of(day) : -1))
  eachVisit(steps, asked, (at) => {
    const piece = pieces[steps.day[at] ?? 0] ?? -1
    if (piece < 0) return
    byHalf.take(halfOf(steps.arrival[at] ?? 0))
    overTime.take(piece)
    all.take(0)
  })
  const none = passages.length === 0
  return [
    tableOf('door-in-all', { ...columns, days: 'count' }, none ? [] : [[...all.told(0), counted.size]]),
    tableOf(
      'door-by-half-hour',
      { 'half-hour': 'clock', ...columns },
      halves(byHalf).map((half) => [half * 30, ...byHalf.told(half)]),
    ),
    tableOf(
      'door-over-time',
      { ...buckets.column, ...columns },
      none ? [] : rowsOver(buckets, overTime.count, (piece, start) => [start, ...overTime.told(piece)]),
    ),
  ]
}

function pairsOf(groups: number) {
  const entered = new Float64Array(groups)
  const tickets = new Float64Array(groups)
  return {
    enter(group: number, people: number) {
      entered[group] = (entered[group] ?? 0) + people
    },
    take(group: number) {
      tickets[group] = (tickets[group] ?? 0) + 1
    },
    count: (group: number) => (entered[group] ?? 0) + (tickets[group] ?? 0),
    told: (group: number) => [
      entered[group] ?? 0,
      tickets[group] ?? 0,
      shareOf(tickets[group] ?? 0, entered[group] ?? 0),
    ],
  }
}
