import type { Unit } from '../contract/insights.ts'
import { outcomes } from '../queue/words.ts'
import type { Insight } from './asked.ts'
import { bucketsOf, rowsOver } from './buckets.ts'
import { eachHandled } from './handled.ts'
import { shareOf, tableOf } from './table.ts'
import { type Tally, tallyOf } from './tally.ts'

const columns = { handled: 'count', settled: 'count', share: 'share' } as const satisfies Record<string, Unit>

/**
 * The share that is settled on the spot (straksafklaringsgrad): enquiries settled at the first contact with no transfer,
 * booking or follow-up, of all that staff handled, as the reception sees it live.
 */
export const settled: Insight = (material, asked) => {
  const buckets = bucketsOf(material, asked)
  const all = tallyOf(1)
  const overTime = tallyOf(buckets.starts.length)
  const byErrand = new Map<string, Tally>()
  const byChannel = new Map<string, Tally>()
  const endings = new Map<string, number>()
  eachHandled(material, asked, (one) => {
    all.add(0, one.settled, one.count)
    overTime.add(buckets.of(one.day), one.settled, one.count)
    of(byErrand, one.errand).add(0, one.settled, one.count)
    of(byChannel, one.channel).add(0, one.settled, one.count)
    endings.set(one.outcome, (endings.get(one.outcome) ?? 0) + one.count)
  })
  const goal = material.house.onTheSpot
  return [
    tableOf(
      'settled-in-all',
      { ...columns, goal: 'share' },
      all.count(0) === 0 ? [] : [[...all.told(0), goal]],
    ),
    tableOf(
      'settled-over-time',
      { ...buckets.column, ...columns, goal: 'share' },
      rowsOver(buckets, overTime.count, (piece, start) => [start, ...overTime.told(piece), goal]),
    ),
    tableOf('settled-by-errand', { errand: 'word', ...columns }, sorted(byErrand)),
    tableOf('settled-by-channel', { channel: 'word', ...columns }, sorted(byChannel)),
    tableOf(
      'outcomes',
      { outcome: 'word', handled: 'count', share: 'share' },
      outcomes.flatMap((outcome) => {
        const count = endings.get(outcome) ?? 0
        return count === 0 ? [] : [[outcome, count, shareOf(count, all.count(0))]]
      }),
    ),
  ]
}

function of(tallies: Map<string, Tally>, name: string): Tally {
  const known = tallies.get(name) ?? tallyOf(1)
  tallies.set(name, known)
  return known
}

const sorted = (tallies: ReadonlyMap<string, Tally>) =>
  [...tallies].sort((a, b) => b[1].count(0) - a[1].count(0)).map(([name, tally]) => [name, ...tally.told(0)])
