import type { Unit } from '../contract/insights.ts'
import { outcomes } from '../queue/words.ts'
import type { Insight } from './asked.ts'
import { bucketsOf, rowsOver } from './buckets.ts'
import { eachHandled, handledChannels, handledErrands } from './handled.ts'
import { shareOf, tableOf } from './table.ts'
import { type Tally, tallyOf } from './tally.ts'
import { byMost } from './visits.ts'

const columns = { handled: 'count', settled: 'count', share: 'share' } as const satisfies Record<string, Unit>

/**
 * The share that is settled on the spot (straksafklaringsgrad): enquiries settled at the first contact with no transfer,
 * booking or follow-up, of all that staff handled, as the reception sees it live.
 */
export const settled: Insight = (material, asked) => {
  const buckets = bucketsOf(material, asked)
  const errands = handledErrands(material)
  const overTime = tallyOf(buckets.starts.length)
  const byErrand = tallyOf(errands.length)
  const byChannel = tallyOf(handledChannels.length)
  const endings = new Float64Array(outcomes.length)
  eachHandled(material, asked, buckets, (one) => {
    overTime.add(one.piece, one.settled, one.count)
    byErrand.add(one.errand, one.settled, one.count)
    byChannel.add(one.channel, one.settled, one.count)
    endings[one.outcome] = (endings[one.outcome] ?? 0) + one.count
  })
  const goal = material.house.onTheSpot
  const [handled, yes] = byChannel.inAll()
  return [
    tableOf(
      'settled-in-all',
      { ...columns, goal: 'share' },
      handled === 0 ? [] : [[handled, yes, shareOf(yes, handled), goal]],
    ),
    tableOf(
      'settled-over-time',
      { ...buckets.column, ...columns, goal: 'share' },
      rowsOver(buckets, overTime.count, (piece, start) => [start, ...overTime.told(piece), goal]),
    ),
    tableOf('settled-by-errand', { errand: 'word', ...columns }, sorted(errands, byErrand)),
    tableOf('settled-by-channel', { channel: 'word', ...columns }, sorted(handledChannels, byChannel)),
    tableOf(
      'outcomes',
      { outcome: 'word', handled: 'count', share: 'share' },
      outcomes.flatMap((outcome, place) => {
        const count = endings[place] ?? 0
        return count === 0 ? [] : [[outcome, count, shareOf(count, handled)]]
      }),
    ),
  ]
}

const sorted = (names: readonly string[], tally: Tally) =>
  byMost(names, tally.count).map((place) => [names[place] ?? '', ...tally.told(place)])
