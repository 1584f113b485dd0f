import { outcomes, type ReturnReason, returnReasons } from '../queue/words.ts'
import type { Insight } from './asked.ts'
import { bucketsOf, rowsOver } from './buckets.ts'
import { eachHandled, handledErrands } from './handled.ts'
import { shareOf, tableOf } from './table.ts'
import { tallyOf } from './tally.ts'

const reasons: readonly (ReturnReason | 'unsaid')[] = [...returnReasons, 'unsaid']
const comesBack = outcomes.indexOf('must-come-back')

/** Who must come back, and why: by reason, by errand, and over time. */
export const returns: Insight = (material, asked) => {
  const buckets = bucketsOf(material, asked)
  const errands = handledErrands(material)
  const overTime = tallyOf(buckets.starts.length)
  const byErrand = tallyOf(errands.length)
  const whys = new Float64Array(errands.length * reasons.length)
  eachHandled(material, asked, buckets, ({ piece, errand, outcome, why, count }) => {
    const isBack = outcome === comesBack
    overTime.add(piece, isBack, count)
    byErrand.add(errand, isBack, count)
    const cell = errand * reasons.length + (why < 0 ? reasons.length - 1 : why)
    if (isBack) whys[cell] = (whys[cell] ?? 0) + count
  })
  const [handled, back] = byErrand.inAll()
  const whyOf = (errand: number, reason: number) => whys[errand * reasons.length + reason] ?? 0
  const columns = { handled: 'count', returns: 'count', share: 'share' } as const
  return [
    tableOf('returns-in-all', columns, handled === 0 ? [] : [[handled, back, shareOf(back, handled)]]),
    tableOf(
      'return-reasons',
      { reason: 'word', returns: 'count', share: 'share' },
      reasons.flatMap((reason, place) => {
        const count = errands.reduce((sum, _, errand) => sum + whyOf(errand, place), 0)
        return count === 0 ? [] : [[reason, count, shareOf(count, back)]]
      }),
    ),
    tableOf(
      'returns-by-errand',
      {
        errand: 'word',
        ...columns,
        ...Object.fromEntries(reasons.map((reason) => [reason, 'count' as const])),
      },
      errands
        .map((_, place) => place)
        .filter((place) => byErrand.count(place) > 0)
        .sort((a, b) => byErrand.yes(b) - byErrand.yes(a) || byErrand.count(b) - byErrand.count(a))
        .map((place) => [
          errands[place] ?? '',
          ...byErrand.told(place),
          ...reasons.map((_, reason) => whyOf(place, reason)),
        ]),
    ),
    tableOf(
      'returns-over-time',
      { ...buckets.column, ...columns },
      rowsOver(buckets, overTime.count, (piece, start) => [start, ...overTime.told(piece)]),
    ),
  ]
}
