import type { Cell, Table } from '../contract/insights.ts'
import type { Asked } from './asked.ts'
import type { Material } from './material.ts'
import { spreadOf } from './spread.ts'
import { endings, type Steps } from './steps.ts'
import { tableOf } from './table.ts'
import { eachVisit } from './visits.ts'

/** So many are told one by one; the rarer ones stand together. */
const told = 12
const kinds = endings.length + 1
const mostSteps = 15

/**
 * The ways that visits took, the most usual first. A way is how the first step ended, how the last did, and the second
 * where there are more; how many steps; and whether somebody was set aside.
 */
export function variants({ steps }: Material, asked: Asked): readonly Table[] {
  const counts = new Uint32Array(kinds * kinds * kinds * (mostSteps + 1) * 2)
  let all = 0
  eachVisit(steps, asked, (first, last) => {
    const way = wayOf(steps, first, last)
    counts[way] = (counts[way] ?? 0) + 1
    all += 1
  })
  const ways: number[] = []
  for (let way = 0; way < counts.length; way++) if ((counts[way] ?? 0) > 0) ways.push(way)
  ways.sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || one - other)
  const usual = ways.slice(0, told)
  const medians = mediansOf(steps, asked, usual)
  const rows: Cell[][] = usual.map((way, place) => {
    const count = counts[way] ?? 0
    return [...inWords(way), count, count / all, medians[place] ?? null]
  })
  const rest = ways.slice(told).reduce((sum, way) => sum + (counts[way] ?? 0), 0)
  if (rest > 0) rows.push(['other-ways', null, null, null, null, rest, rest / all, null])
  return [tableOf('variants', columns, rows)]
}

const columns = {
  'first-step': 'word',
  'second-step': 'word',
  'last-step': 'word',
  steps: 'count',
  'set-aside': 'word',
  visits: 'count',
  share: 'share',
  'whole-median': 'seconds',
} as const

/** A visit's way as one number. */
function wayOf(steps: Steps, first: number, last: number): number {
  const count = last - first + 1
  const ending = (at: number): number => (steps.ending[at] ?? -1) + 1
  const later = count > 1 ? ending(last) : 0
  const second = count > 2 ? ending(first + 1) : 0
  let aside = 0
  for (let at = first; at <= last; at++) if ((steps.parked[at] ?? 0) > 0) aside = 1
  return (((Math.min(count, mostSteps) * kinds + ending(first)) * kinds + second) * kinds + later) * 2 + aside
}

function inWords(way: number): Cell[] {
  const aside = way % 2
  const last = Math.floor(way / 2) % kinds
  const second = Math.floor(way / 2 / kinds) % kinds
  const first = Math.floor(way / 2 / kinds ** 2) % kinds
  const count = Math.floor(way / 2 / kinds ** 3)
  const word = (place: number): string => endings[place - 1] ?? 'unfinished'
  return [
    word(first),
    count > 2 ? word(second) : null,
    count > 1 ? word(last) : null,
    count,
    aside === 1 ? 'set-aside' : null,
  ]
}

/** Half of a way's visits were in the house no longer than this, in seconds. */
function mediansOf(steps: Steps, asked: Asked, ways: readonly number[]): readonly (number | null)[] {
  const spread = spreadOf(ways.length)
  const places = new Map(ways.map((way, place) => [way, place]))
  eachVisit(steps, asked, (first, last) => {
    const place = places.get(wayOf(steps, first, last))
    const stay = steps.stay[last] ?? -1
    if (stay < 0 || place === undefined) return
    spread.add(place, (steps.queued[last] ?? 0) + stay - (steps.arrival[first] ?? 0))
  })
  return ways.map((_, place) => spread.quantile(place, 0.5))
}
