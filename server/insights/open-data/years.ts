import type { Table } from '../../contract/insights.ts'
import type { DayDate } from '../../queue/words.ts'
import type { Asked } from '../asked.ts'

/** Before the first lobby that this program served. */
const firstYear = 2020

/** Year after year, the last one until a date: no more than one year's visits are looked at together. */
export function yearsUntil(until: DayDate): readonly Pick<Asked, 'from' | 'to'>[] {
  const years = Math.max(0, Number(until.slice(0, 4)) - firstYear + 1)
  return Array.from({ length: years }, (_, at) => {
    const year = firstYear + at
    return { from: `${year}-01-01`, to: year === firstYear + years - 1 ? until : `${year}-12-31` }
  })
}

/** The tables of several years under each other. */
export const openDataOf = (years: readonly (readonly Table[])[]): readonly Table[] =>
  (years[0] ?? []).map((table, at) => ({ ...table, rows: years.flatMap((one) => one[at]?.rows ?? []) }))
