import { daysFrom, type Insight, weekdayOf } from './asked.ts'
import { inTimeOf } from './in-time.ts'
import { spreadOf } from './spread.ts'
import type { Steps } from './steps.ts'
import { shareOf, tableOf } from './table.ts'
import { tallyOf } from './tally.ts'
import { byMost, eachVisit } from './visits.ts'

const most = 20

/** The days with the most visits, how it went on them, and what an average weekday brings. */
export const busiest: Insight = ({ steps, house }, asked) => {
  const inTime = tallyOf(steps.days.length)
  const visits = new Float64Array(steps.days.length)
  const judge = inTimeOf(steps, house)
  eachVisit(steps, asked, (at) => {
    const day = steps.day[at] ?? 0
    visits[day] = (visits[day] ?? 0) + 1
    const judged = judge(at)
    if (judged !== 'neither') inTime.add(day, judged === 'in-time')
  })
  const top = byMost(steps.days, (day) => visits[day] ?? 0).slice(0, most)
  const places = new Int8Array(steps.days.length).fill(-1)
  for (const [place, day] of top.entries()) places[day] = place
  const { waits, atOnce } = crowdsOf(steps, asked, places)
  return [
    tableOf(
      'busiest-days',
      {
        day: 'date',
        weekday: 'weekday',
        visits: 'count',
        'at-once': 'count',
        p80: 'seconds',
        'in-time-share': 'share',
      },
      top.map((day, place) => {
        const date = steps.days[day] ?? ''
        const share = shareOf(inTime.yes(day), inTime.count(day))
        return [
          date,
          weekdayOf(date),
          visits[day] ?? 0,
          atOnce[place] ?? 0,
          waits.quantile(place, 0.8),
          share,
        ]
      }),
    ),
    byWeekday(
      steps,
      visits,
      daysFrom(asked.from, asked.to).filter((day) => house.open(day, null).length > 0),
    ),
  ]
}

/** Waits of the picked days, and how many waited at the same time at most. */
function crowdsOf(steps: Steps, asked: Parameters<Insight>[1], places: Int8Array) {
  const waits = spreadOf(most)
  const changes: number[][] = Array.from({ length: most }, () => [])
  eachVisit(steps, asked, (first) => {
    const place = places[steps.day[first] ?? 0] ?? -1
    if (place < 0) return
    const [wait, stay] = [steps.wait[first] ?? -1, steps.stay[first] ?? -1]
    if (wait >= 0) waits.add(place, wait)
    const from = Math.max(steps.queued[first] ?? 0, steps.booked[first] ?? -1)
    const until = wait >= 0 ? from + wait : stay >= 0 ? (steps.queued[first] ?? 0) + stay : from
    // Twice the second, so that whoever is called makes room before somebody comes in the same second.
    if (until > from) changes[place]?.push(from * 2 + 1, -(until * 2))
  })
  return { waits, atOnce: changes.map(mostAtOnce) }
}

function mostAtOnce(changes: number[]): number {
  let [now, top] = [0, 0]
  for (const change of changes.sort((a, b) => Math.abs(a) - Math.abs(b))) {
    now += change > 0 ? 1 : -1
    top = Math.max(top, now)
  }
  return top
}

function byWeekday(steps: Steps, visits: Float64Array, openDays: readonly string[]) {
  const [sums, days] = [new Float64Array(8), new Float64Array(8)]
  for (const [at, day] of steps.days.entries())
    sums[weekdayOf(day)] = (sums[weekdayOf(day)] ?? 0) + (visits[at] ?? 0)
  for (const day of openDays) days[weekdayOf(day)] = (days[weekdayOf(day)] ?? 0) + 1
  const rows = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const [count, open] = [sums[weekday] ?? 0, days[weekday] ?? 0]
    return count === 0 ? [] : [[weekday, count, open, shareOf(count, open)]]
  })
  return tableOf(
    'visits-by-weekday',
    { weekday: 'weekday', visits: 'count', days: 'count', 'a-day': 'number' },
    rows,
  )
}
