import { none, real, whole } from './floor.ts'
import { giveUp, goesBefore, takeFirst } from './lanes.ts'
import type { Table } from './table.ts'

/** Calls whoever is next for a free counter, or lets it wait for somebody. */
export function callNext(table: Table, counter: number, at: number): void {
  const lanes = table.floor.sets[whole(table.serves, counter)] as Int32Array
  for (let lane = laneOfNext(table, lanes); lane !== none; lane = laneOfNext(table, lanes)) {
    const next = takeFirst(table, lane)
    table.out.turn[next] = at
    if (real(table.luck.leaves, next) >= at) return call(table, next, counter, at)
    giveUp(table, next)
  }
  beIdle(table, counter, at)
}

/** In which of these lanes whoever goes first stands; `none` when nobody waits in them. */
function laneOfNext(table: Table, lanes: Int32Array): number {
  let next = none
  let from = none
  for (let i = 0; i < lanes.length; i++) {
    const lane = whole(lanes, i)
    const first = whole(table.head, lane)
    if (first === none || (next !== none && !goesBefore(table, first, next))) continue
    next = first
    from = lane
  }
  return from
}

function call(table: Table, entry: number, counter: number, at: number): void {
  const { luck, out } = table
  out.called[entry] = at
  out.counter[entry] = counter
  const ends = at + real(luck.help, entry) * real(luck.pace, counter)
  table.free[counter] = ends + real(luck.gap, entry)
  if (entry < table.floor.wanted) table.open -= 1
  const follower = whole(table.follower, entry)
  if (follower !== none) sendOn(table, follower, ends)
}

/** Goes on to the next line when the help has ended; the soonest stands last. */
function sendOn(table: Table, entry: number, at: number): void {
  const { onward, onwardAt } = table
  let place = table.onwards++
  while (place > 0 && real(onwardAt, place - 1) <= at) {
    onward[place] = whole(onward, place - 1)
    onwardAt[place] = real(onwardAt, place - 1)
    place -= 1
  }
  onward[place] = entry
  onwardAt[place] = at
}

function beIdle(table: Table, counter: number, at: number): void {
  table.idle[counter] = at
  table.idles += 1
}

/** Whether a counter waits for somebody to come. */
export const isIdle = ({ idle }: Table, counter: number): boolean =>
  real(idle, counter) !== Number.POSITIVE_INFINITY

/** A counter that waited for somebody does so no more. */
export function endIdle(table: Table, counter: number): void {
  if (!isIdle(table, counter)) return
  table.idle[counter] = Number.POSITIVE_INFINITY
  table.idles -= 1
}
