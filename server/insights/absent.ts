import type { Unit } from '../contract/insights.ts'
import type { Insight } from './asked.ts'
import { bucketsOf, rowsOver } from './buckets.ts'
import { leftAfter } from './in-time.ts'
import type { Steps } from './steps.ts'
import { shareOf, tableOf } from './table.ts'
import { byMost, eachVisit, endingAt } from './visits.ts'

const [absentEnding, withdrawn, forgotten] = [
  endingAt('absent'),
  endingAt('withdrawn'),
  endingAt('forgotten'),
]

const columns = {
  visits: 'count',
  called: 'count',
  absent: 'count',
  'absent-share': 'share',
  left: 'count',
  'left-share': 'share',
} as const satisfies Record<string, Unit>

/** Who was called and was not there, and who left: of those called, and of all; by the errand that they came for. */
export const absent: Insight = (material, asked) => {
  const { steps } = material
  const buckets = bucketsOf(material, asked)
  const pieces = buckets.ofAll(steps.days)
  const all = goneOf(1)
  const overTime = goneOf(buckets.starts.length)
  const byErrand = goneOf(steps.errands.length)
  const patience = new Float64Array(patienceSteps)
  eachVisit(steps, asked, (first, last) => {
    const came = cameTo(steps, first, last)
    all.add(0, came)
    overTime.add(pieces[steps.day[first] ?? 0] ?? 0, came)
    byErrand.add(steps.errand[first] ?? 0, came)
    const after = came.left ? leftAfter(steps, last) : -1
    if (after < 0) return
    const place = Math.min(patienceSteps - 1, Math.floor(after / patienceSeconds))
    patience[place] = (patience[place] ?? 0) + 1
  })
  const knownLeft = patience.reduce((sum, one) => sum + one, 0)
  return [
    tableOf('absent-in-all', columns, all.count(0) === 0 ? [] : [all.told(0)]),
    tableOf(
      'absent-over-time',
      { ...buckets.column, ...columns },
      rowsOver(buckets, overTime.count, (piece, start) => [start, ...overTime.told(piece)]),
    ),
    tableOf(
      'absent-by-errand',
      { errand: 'word', ...columns },
      byMost(steps.errands, byErrand.count).map((place) => [
        steps.errands[place] ?? '',
        ...byErrand.told(place),
      ]),
    ),
    tableOf(
      'left-after',
      { 'from-minute': 'number', left: 'count' },
      knownLeft === 0 ? [] : [...patience].map((count, place) => [place * 5, count]),
    ),
  ]
}

/** Five minutes each, the last one open: an hour and more. */
const patienceSeconds = 300
const patienceSteps = 13

interface Came {
  readonly called: boolean
  readonly absent: boolean
  readonly left: boolean
}

function cameTo(steps: Steps, first: number, last: number): Came {
  let called = false
  for (let at = first; at <= last; at++) called ||= (steps.calls[at] ?? 0) > 0
  const ending = steps.ending[last] ?? -1
  return { called, absent: ending === absentEnding, left: ending === withdrawn || ending === forgotten }
}

function goneOf(groups: number) {
  const [visits, called, missed, left] = [0, 1, 2, 3].map(() => new Float64Array(groups))
  const more = (numbers: Float64Array | undefined, group: number) => {
    if (numbers) numbers[group] = (numbers[group] ?? 0) + 1
  }
  return {
    add(group: number, came: Came) {
      more(visits, group)
      if (came.called) more(called, group)
      if (came.absent) more(missed, group)
      if (came.left) more(left, group)
    },
    count: (group: number) => visits?.[group] ?? 0,
    told(group: number) {
      const [all = 0, calls = 0, away = 0, gone = 0] = [visits, called, missed, left].map(
        (one) => one?.[group] ?? 0,
      )
      return [all, calls, away, shareOf(away, calls), gone, shareOf(gone, all)]
    },
  }
}
