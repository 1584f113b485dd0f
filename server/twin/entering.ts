import { callNext, endIdle, isIdle } from './calling.ts'
import { none, real, whole } from './floor.ts'
import { join } from './lanes.ts'
import type { Table } from './table.ts'

/** Somebody joins a line; whoever has waited longest among the idle counters that may call them does so. */
export function enter(table: Table, entry: number, at: number): void {
  enterLane(table, entry, laneFor(table, entry), at)
}

/** The same, for one lane. */
export function enterLane(table: Table, entry: number, lane: number, at: number): void {
  join(table, entry, lane, at)
  const counter = table.idles > 0 ? longestIdle(table, lane) : none
  if (counter === none) return
  const since = real(table.idle, counter)
  endIdle(table, counter)
  callNext(table, counter, at)
  // Whoever comes from a counter that has closed may have left before.
  if (isIdle(table, counter)) table.idle[counter] = since
}

/** Nobody waits for a counter that has closed. */
function laneFor({ floor, closing }: Table, entry: number): number {
  const lane = whole(floor.lane, entry)
  const owner = lane === whole(floor.home, entry) ? none : floor.own.indexOf(lane)
  return owner !== none && closing[owner] === 2 ? whole(floor.home, entry) : lane
}

function longestIdle({ floor, idle, idles, serves, covers }: Table, lane: number): number {
  let longest = none
  let since = Number.POSITIVE_INFINITY
  let others = idles
  for (let counter = 0; others > 0 && counter < floor.counters; counter++) {
    const began = real(idle, counter)
    if (began === Number.POSITIVE_INFINITY) continue
    others -= 1
    if (began < since && covers[whole(serves, counter) * floor.lanes + lane] === 1) {
      longest = counter
      since = began
    }
  }
  return longest
}
