import { none, real, whole } from './floor.ts'
import type { Table } from './table.ts'

/** A counter has somebody until a time. Those that have stand in order of it, alike ones in their own: most come last. */
export function occupy(table: Table, counter: number, until: number): void {
  const { busy, free } = table
  free[counter] = until
  if (until === Number.POSITIVE_INFINITY) return
  let place = table.busyTo++
  for (; place > table.busyFrom; place--) {
    const before = whole(busy, place - 1)
    const other = real(free, before)
    if (other < until || (other === until && before < counter)) break
    busy[place] = before
  }
  busy[place] = counter
}

/** The counter that becomes free next; `none` when none does. */
export const soonest = ({ busy, busyFrom, busyTo }: Table): number =>
  busyFrom < busyTo ? whole(busy, busyFrom) : none

/** The one that becomes free next is so now. */
export function release(table: Table, counter: number): void {
  table.busyFrom += 1
  table.free[counter] = Number.POSITIVE_INFINITY
}
