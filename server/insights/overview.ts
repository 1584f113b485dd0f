import { outcomes } from '../queue/words.ts'
import { daysFrom, type Insight } from './asked.ts'
import type { Buckets } from './buckets.ts'
import { eachHandled } from './handled.ts'
import { inTimeOf } from './in-time.ts'
import type { House } from './material.ts'
import { spreadOf } from './spread.ts'
import { shareOf, tableOf } from './table.ts'
import { tallyOf } from './tally.ts'
import { eachVisit, endingAt } from './visits.ts'

const comesBack = outcomes.indexOf('must-come-back')
const [withdrawn, forgotten] = [endingAt('withdrawn'), endingAt('forgotten')]

/** The few figures that tell most of a period, each of them explained on a page of its own. */
export const overview: Insight = (material, asked) => {
  const { steps, house } = material
  const waits = spreadOf(1)
  const [inTime, left, settled, back] = [tallyOf(1), tallyOf(1), tallyOf(1), tallyOf(1)]
  const judge = inTimeOf(steps, house)
  eachVisit(steps, asked, (first, last) => {
    const wait = steps.wait[first] ?? -1
    if (wait >= 0) waits.add(0, wait)
    const judged = judge(first)
    if (judged !== 'neither') inTime.add(0, judged === 'in-time')
    const ending = steps.ending[last] ?? -1
    left.add(0, ending === withdrawn || ending === forgotten)
  })
  eachHandled(material, asked, wholePeriod, (one) => {
    settled.add(0, one.settled, one.count)
    back.add(0, one.outcome === comesBack, one.count)
  })
  const open = daysFrom(asked.from, asked.to).filter((day) => house.open(day, null).length > 0).length
  const visits = left.count(0)
  const share = (tally: typeof left) => shareOf(tally.yes(0), tally.count(0))
  const columns = {
    visits: 'count',
    days: 'count',
    'a-day': 'number',
    p50: 'seconds',
    p80: 'seconds',
    'in-time-share': 'share',
    goal: 'share',
    'settled-share': 'share',
    'settled-goal': 'share',
    'left-share': 'share',
    handled: 'count',
    'returns-share': 'share',
  } as const
  const [p50, p80] = waits.usual(0)
  const waited = [p50, p80, share(inTime), goalOf(house)]
  const row = [
    visits,
    open,
    shareOf(visits, open),
    ...waited,
    share(settled),
    house.onTheSpot,
    share(left),
    back.count(0),
    share(back),
  ]
  return [tableOf('overview', columns, visits === 0 && back.count(0) === 0 ? [] : [row])]
}

/** The period in one piece: nothing is told over time. */
const wholePeriod: Buckets = {
  column: {},
  starts: [],
  of: () => 0,
  ofAll: (days) => new Int32Array(days.length),
  isTold: () => false,
}

/** The share that most errands are to reach. */
function goalOf({ errands }: House): number | null {
  const goals = errands.map(({ target }) => target.share).sort((a, b) => a - b)
  return goals[Math.floor(goals.length / 2)] ?? null
}
