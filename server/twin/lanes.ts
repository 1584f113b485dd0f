import { none, real, whole } from './floor.ts'
import type { Table } from './table.ts'

/** Puts a stay in its lane: from the back, since most come last. */
export function join(table: Table, entry: number, lane: number, at: number): void {
  const { ahead, behind, head, tail, firstKey, out } = table
  if (real(out.joined, entry) === Number.POSITIVE_INFINITY) out.joined[entry] = at
  let before = whole(tail, lane)
  while (before !== none && goesBefore(table, entry, before)) before = whole(ahead, before)
  const after = before === none ? whole(head, lane) : whole(behind, before)
  ahead[entry] = before
  behind[entry] = after
  if (before === none) {
    head[lane] = entry
    firstKey[lane] = real(table.floor.key, entry)
  } else behind[before] = entry
  if (after === none) tail[lane] = entry
  else ahead[after] = entry
}

/** Somebody had left before their turn came. */
export function giveUp(table: Table, entry: number): void {
  table.out.left[entry] = real(table.luck.leaves, entry)
  if (entry < table.floor.wanted) table.open -= 1
}

/** Takes out the first of a lane where somebody stands, and tells who it is. */
export function takeFirst(table: Table, lane: number): number {
  const { head, tail, firstKey, ahead, behind, floor } = table
  const first = whole(head, lane)
  const next = whole(behind, first)
  head[lane] = next
  firstKey[lane] = next === none ? Number.POSITIVE_INFINITY : real(floor.key, next)
  if (next === none) tail[lane] = none
  else ahead[next] = none
  return first
}

/** The rule of the line, as `queue/line.ts` has it. */
export function goesBefore({ floor }: Table, a: number, b: number): boolean {
  const keys = real(floor.key, a) - real(floor.key, b)
  if (keys !== 0) return keys < 0
  const arrivals = real(floor.arrival, a) - real(floor.arrival, b)
  if (arrivals !== 0) return arrivals < 0
  return whole(floor.order, a) < whole(floor.order, b)
}

/** Whoever still waits when nothing more happens gives up in the end, but for those who stay for ever. */
export function takeOutWhoLeft(table: Table): void {
  if (table.open === 0) return
  for (let lane = 0; lane < table.floor.lanes; lane++)
    while (whole(table.head, lane) !== none) {
      const entry = takeFirst(table, lane)
      if (real(table.luck.leaves, entry) < Number.POSITIVE_INFINITY) giveUp(table, entry)
    }
}
