import { occupy } from './busy.ts'
import { none, real, whole } from './floor.ts'
import { giveUp, goesBefore, takeFirst } from './lanes.ts'
import type { Table } from './table.ts'

/** Calls whoever is next for a free counter, or lets it wait for somebody. */
export function callNext(table: Table, counter: number, at: number): void {
  const lanes = table.floor.sets[whole(table.serves, counter)] as Int32Array
  for (let lane = laneOfNext(table, lanes, at); lane !== none; lane = laneOfNext(table, lanes, at)) {
    const next = takeFirst(table, lane)
    table.out.turn[next] = at
    if (real(table.luck.leaves, next) >= at) return call(table, next, counter, at)
    giveUp(table, next)
  }
  beIdle(table, counter, at)
}

/** In which of these lanes whoever goes first stands; `none` when nobody waits in them. */
const laneOfNext = (table: Table, lanes: Int32Array, at: number): number =>
  table.floor.gain ? laneOfMostGained(table, lanes, at) : laneOfSmallestKey(table, lanes)

/** Every call looks at each lane, so the key of the first stands with the lane. */
function laneOfSmallestKey(table: Table, lanes: Int32Array): number {
  const { firstKey, head } = table
  let least = Number.POSITIVE_INFINITY
  let from = none
  for (let i = 0; i < lanes.length; i++) {
    const lane = whole(lanes, i)
    const key = real(firstKey, lane)
    if (key > least || key === Number.POSITIVE_INFINITY) continue
    if (key === least && !goesBefore(table, whole(head, lane), whole(head, from))) continue
    least = key
    from = lane
  }
  return from
}

function laneOfMostGained(table: Table, lanes: Int32Array, at: number): number {
  let next = none
  let from = none
  for (let i = 0; i < lanes.length; i++) {
    const lane = whole(lanes, i)
    const first = whole(table.head, lane)
    if (first === none || (next !== none && !isCalledBefore(table, first, next, at))) continue
    next = first
    from = lane
  }
  return from
}

/** The rule of the line, or accumulating priority: Kleinrock 1964. */
function isCalledBefore(table: Table, a: number, b: number, at: number): boolean {
  const { gain, gainsFrom } = table.floor
  if (!gain) return goesBefore(table, a, b)
  const more = real(gain, a) * (at - real(gainsFrom, a)) - real(gain, b) * (at - real(gainsFrom, b))
  return more === 0 ? goesBefore(table, a, b) : more > 0
}

function call(table: Table, entry: number, counter: number, at: number): void {
  const { luck, out } = table
  out.called[entry] = at
  out.counter[entry] = counter
  const ends = at + real(luck.help, entry) * real(luck.pace, counter)
  occupy(table, counter, ends + real(luck.gap, entry))
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
