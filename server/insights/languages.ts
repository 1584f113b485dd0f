import type { Cell } from '../contract/insights.ts'
import type { Asked, Insight } from './asked.ts'
import { type Spread, spreadOf } from './spread.ts'
import type { Steps } from './steps.ts'
import { shareOf, tableOf } from './table.ts'
import { byMost, eachVisit } from './visits.ts'

/** Fewer visits than this could point to somebody. */
export const fewest = 5

const columns = { visits: 'count', share: 'share', p50: 'seconds', p90: 'seconds' } as const

/** Whether all wait alike: visits and waits by language and by class; languages with few visits are told together. */
export const languages: Insight = ({ steps }, asked) => {
  const byLanguage = groupsOf(steps, asked, steps.languages, steps.language)
  const byClass = groupsOf(steps, asked, steps.classes, steps.class)
  return [
    tableOf('languages', { language: 'word', ...columns }, rowsOf(byLanguage)),
    tableOf('waits-by-class', { class: 'word', ...columns }, rowsOf(byClass)),
  ]
}

interface Groups {
  readonly names: readonly string[]
  readonly visits: Float64Array
  /** The last group is of all small ones together. */
  readonly waits: Spread
  readonly isSmall: (place: number) => boolean
}

function groupsOf(steps: Steps, asked: Asked, names: readonly string[], of: Uint8Array): Groups {
  const visits = new Float64Array(names.length)
  eachVisit(steps, asked, (at) => {
    visits[of[at] ?? 0] = (visits[of[at] ?? 0] ?? 0) + 1
  })
  const isSmall = (place: number) => (visits[place] ?? 0) < fewest
  const waits = spreadOf(names.length + 1)
  eachVisit(steps, asked, (at) => {
    const wait = steps.wait[at] ?? -1
    const place = of[at] ?? 0
    if (wait >= 0) waits.add(isSmall(place) ? names.length : place, wait)
  })
  return { names, visits, waits, isSmall }
}

function rowsOf({ names, visits, waits, isSmall }: Groups): readonly (readonly Cell[])[] {
  const all = visits.reduce((sum, one) => sum + one, 0)
  const row = (name: string, count: number, group: number): readonly Cell[] => {
    const few = count < fewest
    const known = waits.count(group) >= fewest
    return [
      name,
      few ? null : count,
      few ? null : shareOf(count, all),
      known ? waits.quantile(group, 0.5) : null,
      known ? waits.quantile(group, 0.9) : null,
    ]
  }
  const places = byMost(names, (place) => visits[place] ?? 0)
  const small = places.filter(isSmall).reduce((sum, place) => sum + (visits[place] ?? 0), 0)
  return [
    ...places
      .filter((place) => !isSmall(place))
      .map((place) => row(names[place] ?? '', visits[place] ?? 0, place)),
    ...(small > 0 ? [row('few', small, names.length)] : []),
  ]
}
