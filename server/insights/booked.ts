import type { Cell } from '../contract/insights.ts'
import type { Insight } from './asked.ts'
import { spreadOf } from './spread.ts'
import { shareOf, tableOf } from './table.ts'
import { tallyOf } from './tally.ts'
import { eachVisit, endingAt } from './visits.ts'

const absent = endingAt('absent')
const kinds = ['walk-in', 'booking'] as const

/** Those with a booked time against those without: waits, handling, who was not there, and how early people come. */
export const booked: Insight = ({ steps, outside }, asked) => {
  const [waits, handlings] = [spreadOf(2), spreadOf(2)]
  const missed = tallyOf(2)
  const early = new Map<number, number>()
  eachVisit(steps, asked, (first, last) => {
    const time = steps.booked[first] ?? -1
    const kind = time < 0 ? 0 : 1
    missed.add(kind, steps.ending[last] === absent)
    const wait = steps.wait[first] ?? -1
    if (wait >= 0) waits.add(kind, wait)
    for (let at = first; at <= last; at++) {
      const took = steps.handling[at] ?? -1
      if (took >= 0) handlings.add(kind, took)
    }
    if (kind === 0) return
    const piece = earlyPiece((steps.arrival[first] ?? 0) - time)
    early.set(piece, (early.get(piece) ?? 0) + 1)
  })
  const all = missed.count(0) + missed.count(1)
  const rows = kinds.flatMap((name, kind): Cell[][] => {
    const [count, away, share] = missed.told(kind)
    if (count === 0) return []
    return [
      [
        name,
        count ?? 0,
        shareOf(missed.count(kind), all),
        ...waits.usual(kind),
        handlings.quantile(kind, 0.5),
        away ?? 0,
        share ?? null,
      ],
    ]
  })
  return [
    tableOf(
      'booked-against-walk-ins',
      {
        'with-or-without': 'word',
        visits: 'count',
        'share-of-visits': 'share',
        p50: 'seconds',
        p80: 'seconds',
        p95: 'seconds',
        'handling-p50': 'seconds',
        absent: 'count',
        'absent-share': 'share',
      },
      rows,
    ),
    tableOf(
      'early-or-late',
      { 'minutes-late': 'number', visits: 'count' },
      early.size === 0 ? [] : earlySteps.map((minutes) => [minutes, early.get(minutes) ?? 0]),
    ),
    keptOf(outside),
  ]
}

/** From half an hour before to half an hour after, five minutes each; the outermost are open. */
const earlySteps = Array.from({ length: 13 }, (_, at) => (at - 6) * 5)
const earlyPiece = (seconds: number): number => Math.max(-30, Math.min(30, Math.floor(seconds / 300) * 5))

/** What the booking system itself has counted, where its figures were brought here; it knows no errands of ours. */
function keptOf(outside: Parameters<Insight>[0]['outside']) {
  const count = (measure: string) =>
    outside
      .filter((row) => row.channel === 'booking' && row.measure === measure)
      .reduce((sum, row) => sum + row.count, 0)
  const [made, kept, missed, cancelled] = ['booked', 'kept', 'not-kept', 'cancelled'].map(count)
  const columns = {
    booked: 'count',
    kept: 'count',
    'not-kept': 'count',
    'not-kept-share': 'share',
    cancelled: 'count',
  } as const
  if (!made && !kept && !missed && !cancelled) return tableOf('bookings-kept', columns, [])
  const whole = made || (kept ?? 0) + (missed ?? 0)
  return tableOf('bookings-kept', columns, [
    [made ?? 0, kept ?? 0, missed ?? 0, shareOf(missed ?? 0, whole), cancelled ?? 0],
  ])
}
