import type { Insight } from './asked.ts'
import { spreadOf } from './spread.ts'
import { shareOf, tableOf } from './table.ts'
import { tallyOf } from './tally.ts'
import { byMost, eachVisit, endingAt, wasHelped } from './visits.ts'

const sentOn = endingAt('transferred')
const mostSteps = 5

/** Who is sent on, from where to where, how many steps a visit takes, and how long the second wait is. */
export const transfers: Insight = ({ steps }, asked) => {
  const moves = new Map<number, number>()
  const bySteps = new Float64Array(mostSteps + 1)
  const visits = tallyOf(1)
  const byErrand = tallyOf(steps.errands.length)
  const again = spreadOf(1)
  eachVisit(steps, asked, (first, last) => {
    let moved = false
    for (let at = first; at <= last; at++) {
      const isSentOn = steps.ending[at] === sentOn
      const from = steps.errand[at] ?? 0
      if (wasHelped(steps, at)) byErrand.add(from, isSentOn)
      if (!isSentOn || at === last) continue
      moved = true
      const move = from * steps.errands.length + (steps.errand[at + 1] ?? 0)
      moves.set(move, (moves.get(move) ?? 0) + 1)
      const wait = steps.wait[at + 1] ?? -1
      if (wait >= 0) again.add(0, wait)
    }
    visits.add(0, moved)
    const count = Math.min(mostSteps, last - first + 1)
    bySteps[count] = (bySteps[count] ?? 0) + 1
  })
  const all = visits.count(0)
  const name = (place: number) => steps.errands[place] ?? ''
  return [
    tableOf(
      'transfers-in-all',
      { visits: 'count', 'sent-on': 'count', share: 'share', 'again-p50': 'seconds', 'again-p80': 'seconds' },
      all === 0 ? [] : [[...visits.told(0), again.quantile(0, 0.5), again.quantile(0, 0.8)]],
    ),
    tableOf(
      'transfers',
      { from: 'word', to: 'word', moves: 'count' },
      [...moves]
        .sort((a, b) => b[1] - a[1])
        .map(([move, count]) => [
          name(Math.floor(move / steps.errands.length)),
          name(move % steps.errands.length),
          count,
        ]),
    ),
    tableOf(
      'sent-on-by-errand',
      { errand: 'word', helped: 'count', 'sent-on': 'count', share: 'share' },
      byMost(steps.errands, byErrand.count).map((place) => [name(place), ...byErrand.told(place)]),
    ),
    tableOf(
      'steps-of-visits',
      { steps: 'number', visits: 'count', share: 'share' },
      [...bySteps].flatMap((count, place) => (count === 0 ? [] : [[place, count, shareOf(count, all)]])),
    ),
  ]
}
