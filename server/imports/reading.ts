import type { ImportKind } from '../contract/import-words.ts'
import type { ImportReading } from '../contract/imports.ts'
import type { OutsideMeasure } from '../contract/outside.ts'
import type { GridRead } from './read-grid.ts'

const told = 50

/** A file as whoever hands it in sees it: the first of what was left out or is wrong, and sums instead of rows. */
export function readingOf(
  kind: ImportKind,
  came: GridRead,
  stands: Pick<ImportReading, 'same' | 'replaces'>,
): ImportReading {
  const days = [...new Set(came.counts.map(({ day }) => day))].sort()
  const sums = new Map<OutsideMeasure, number>()
  for (const { measure, count } of came.counts) sums.set(measure, (sums.get(measure) ?? 0) + count)
  return {
    kind,
    sheet: came.sheet,
    headingLine: came.headingLine,
    columns: [...came.columns],
    missing: came.missing.map((group) => [...group]),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    days: days.length,
    taken: came.taken,
    leftOut: came.leftOut.length,
    wrong: came.faults.length,
    sums: [...sums].map(([measure, count]) => ({ measure, count })),
    faults: came.faults.slice(0, told),
    leftOutRows: came.leftOut.slice(0, told),
    notices: [...came.notices],
    ...stands,
  }
}
