import { daysAfter } from '../catalogue/zone.ts'
import type { DayDate } from '../queue/words.ts'

/** Rows of days that are over, read once and told for any period of them. */
export interface RememberedRows<Row> {
  between(from: DayDate, to: DayDate): readonly Row[]
}

/** More than these are read anew each time: 2 million rows take some 200 MB. */
const most = 2_000_000

/** `read` gives the rows of a period by day. */
export function rememberRows<Row extends { readonly day: DayDate }>(
  read: (from: DayDate, to: DayDate) => readonly Row[],
): RememberedRows<Row> {
  let known: { from: DayDate; to: DayDate; rows: Row[] } | null = null

  function widened(from: DayDate, to: DayDate) {
    if (!known) return { from, to, rows: [...read(from, to)] }
    const before = from < known.from ? read(from, daysAfter(known.from, -1)) : []
    const behind = to > known.to ? read(daysAfter(known.to, 1), to) : []
    if (before.length + behind.length === 0 && from >= known.from && to <= known.to) return known
    const rows = [...before, ...known.rows, ...behind]
    return { from: from < known.from ? from : known.from, to: to > known.to ? to : known.to, rows }
  }

  return {
    between: (from, to) => {
      if (from > to) return []
      const { rows, ...span } = widened(from, to)
      known = rows.length > most ? null : { ...span, rows }
      return rows.slice(firstFrom(rows, from), firstFrom(rows, daysAfter(to, 1)))
    },
  }
}

/** The place of the first row that is not before a day. */
function firstFrom(rows: readonly { readonly day: DayDate }[], day: DayDate): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.day ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}
