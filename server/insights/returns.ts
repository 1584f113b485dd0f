import { type ReturnReason, returnReasons } from '../queue/words.ts'
import type { Insight } from './asked.ts'
import { bucketsOf, rowsOver } from './buckets.ts'
import { eachHandled } from './handled.ts'
import { shareOf, tableOf } from './table.ts'
import { tallyOf } from './tally.ts'

type Reason = ReturnReason | 'unsaid'
const reasons: readonly Reason[] = [...returnReasons, 'unsaid']

/** Who must come back, and why: by reason, by errand, and over time. */
export const returns: Insight = (material, asked) => {
  const buckets = bucketsOf(material, asked)
  const overTime = tallyOf(buckets.starts.length)
  const byReason = new Map<Reason, number>()
  const byErrand = new Map<string, { handled: number; readonly why: Map<Reason, number> }>()
  let handled = 0
  eachHandled(material, asked, ({ day, errand, outcome, why, count }) => {
    const comesBack = outcome === 'must-come-back'
    handled += count
    overTime.add(buckets.of(day), comesBack, count)
    const here = byErrand.get(errand) ?? { handled: 0, why: new Map() }
    byErrand.set(errand, here)
    here.handled += count
    if (!comesBack) return
    for (const counts of [byReason, here.why])
      counts.set(why ?? 'unsaid', (counts.get(why ?? 'unsaid') ?? 0) + count)
  })
  const back = sum(byReason)
  return [
    tableOf(
      'returns-in-all',
      { handled: 'count', returns: 'count', share: 'share' },
      handled === 0 ? [] : [[handled, back, shareOf(back, handled)]],
    ),
    tableOf(
      'return-reasons',
      { reason: 'word', returns: 'count', share: 'share' },
      reasons.flatMap((reason) => {
        const count = byReason.get(reason) ?? 0
        return count === 0 ? [] : [[reason, count, shareOf(count, back)]]
      }),
    ),
    tableOf(
      'returns-by-errand',
      {
        errand: 'word',
        handled: 'count',
        returns: 'count',
        share: 'share',
        ...Object.fromEntries(reasons.map((reason) => [reason, 'count' as const])),
      },
      [...byErrand]
        .sort((a, b) => sum(b[1].why) - sum(a[1].why) || b[1].handled - a[1].handled)
        .map(([errand, here]) => [
          errand,
          here.handled,
          sum(here.why),
          shareOf(sum(here.why), here.handled),
          ...reasons.map((reason) => here.why.get(reason) ?? 0),
        ]),
    ),
    tableOf(
      'returns-over-time',
      { ...buckets.column, handled: 'count', returns: 'count', share: 'share' },
      rowsOver(buckets, overTime.count, (piece, start) => [start, ...overTime.told(piece)]),
    ),
  ]
}

const sum = (counts: ReadonlyMap<Reason, number>): number =>
  [...counts.values()].reduce((all, one) => all + one, 0)
