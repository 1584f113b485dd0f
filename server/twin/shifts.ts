import { callNext, endIdle } from './calling.ts'
import { enterLane } from './entering.ts'
import { none, real, whole } from './floor.ts'
import { takeFirst } from './lanes.ts'
import type { Table } from './table.ts'

/** When shifts change next; Infinity when they do no more. */
export const nextShift = ({ floor, nextShift: next }: Table): number =>
  next < floor.shifts.at.length ? real(floor.shifts.at, next) : Number.POSITIVE_INFINITY

/** A counter opens, takes other errands, pauses or closes; whoever is there is served to the end. */
export function changeShift(table: Table, at: number): void {
  const { shifts } = table.floor
  const shift = table.nextShift++
  const counter = whole(shifts.counter, shift)
  const serves = whole(shifts.serves, shift)
  const isBusy = real(table.free, counter) !== Number.POSITIVE_INFINITY
  table.serves[counter] = serves
  // A break ends no closing.
  if (serves !== none) table.closing[counter] = 0
  endIdle(table, counter)
  if (shifts.closes[shift] === 1) {
    if (isBusy) table.closing[counter] = 1
    else close(table, counter, at)
  } else if (serves !== none && !isBusy) callNext(table, counter, at)
}

/** Those who were sent to this counter alone wait with the others of their errand. */
export function close(table: Table, counter: number, at: number): void {
  table.closing[counter] = 2
  table.serves[counter] = none
  const own = whole(table.floor.own, counter)
  if (own === none) return
  while (whole(table.head, own) !== none) {
    const entry = takeFirst(table, own)
    enterLane(table, entry, whole(table.floor.home, entry), at)
  }
}
