import { release, soonest } from './busy.ts'
import { callNext, isIdle } from './calling.ts'
import { enter } from './entering.ts'
import { type Floor, type Luck, none, type Played, real, type Shifts, whole } from './floor.ts'
import { join, takeOutWhoLeft } from './lanes.ts'
import { changeShift, close, nextShift } from './shifts.ts'
import { copyOnto, emptyTable, layAnew, type Table } from './table.ts'

/** Plays a floor with the luck of one play; what came of it stands until the next play. */
export type Play = (luck: Luck) => Played

/**
 * Prepares a floor to be played often. A play follows the lobby's own rule (`queue/line.ts`, `queue/call.ts`): a free
 * counter takes the smallest key among all that it may call, and whoever has waited longest among idle counters takes a
 * newcomer. At one moment people go on first, then counters become free, then shifts change, then others come.
 */
export function playOf(floor: Floor): Play {
  const table = tableOf(floor)
  return (luck) => {
    layAnew(table, luck)
    while (table.open > 0 && (isCalm(table) ? callOn(table) : step(table, Number.POSITIVE_INFINITY)));
    takeOutWhoLeft(table)
    return table.out
  }
}

/** One play in parts: from any moment on, other shifts can be tried as often as one likes. */
export interface PartedPlay {
  /** What has come of it until now; whoever still waits may have left since. */
  readonly out: Played
  /** Goes on with all that happens before a time. */
  until(time: number): void
  /** Remembers this moment. */
  keep(): void
  /** Goes back to it; from then on shifts change as these say, which are those of before as far as they had begun. */
  back(shifts: Shifts): void
}

export function playInParts(floor: Floor, luck: Luck): PartedPlay {
  const table = tableOf(floor)
  const kept = emptyTable(floor)
  layAnew(table, luck)
  copyOnto(kept, table)
  return {
    out: table.out,
    until: (time) => {
      while (table.open > 0 && step(table, time));
    },
    keep: () => copyOnto(kept, table),
    back: (shifts) => {
      copyOnto(table, kept)
      table.floor = { ...floor, shifts }
    },
  }
}

function tableOf(floor: Floor): Table {
  const table = emptyTable(floor)
  for (const entry of floor.waiting) join(table, entry, whole(floor.lane, entry), floor.from)
  table.first.head.set(table.head)
  table.first.tail.set(table.tail)
  table.first.firstKey.set(table.firstKey)
  table.first.ahead.set(table.ahead)
  table.first.behind.set(table.behind)
  table.first.joined.set(table.out.joined)
  return table
}

/** Nobody comes, goes on or changes shifts any more: most plays are so before long. */
const isCalm = ({ onwards, nextComing: coming, luck, nextShift: shift, floor }: Table): boolean =>
  onwards === 0 && coming === luck.comings && shift === floor.shifts.at.length

/** The next counter becomes free; false when none does. */
function callOn(table: Table): boolean {
  const counter = soonest(table)
  if (counter === none) return false
  becomeFree(table, counter, real(table.free, counter))
  return true
}

/** What happens next; false when nothing more does before a time. */
function step(table: Table, end: number): boolean {
  const counter = soonest(table)
  const free = counter === none ? Number.POSITIVE_INFINITY : real(table.free, counter)
  const shift = nextShift(table)
  const onward = table.onwards > 0 ? real(table.onwardAt, table.onwards - 1) : Number.POSITIVE_INFINITY
  const comes = nextComing(table)
  if (Math.min(onward, free, shift, comes) >= end) return false
  if (onward <= free && onward <= shift && onward <= comes)
    enter(table, whole(table.onward, --table.onwards), onward)
  else if (free <= shift && free <= comes) becomeFree(table, counter, free)
  else if (shift <= comes) changeShift(table, shift)
  else enter(table, whole(table.luck.coming, table.nextComing++), comes)
  return true
}

function nextComing({ nextComing: next, luck }: Table): number {
  return next < luck.comings ? real(luck.comes, whole(luck.coming, next)) : Number.POSITIVE_INFINITY
}

function becomeFree(table: Table, counter: number, free: number): void {
  const at = Math.max(free, table.floor.from)
  release(table, counter)
  if (table.closing[counter] === 1) return close(table, counter, at)
  if (whole(table.serves, counter) === none) return
  callNext(table, counter, at)
  // Whoever was free before the beginning has waited longest.
  if (isIdle(table, counter)) table.idle[counter] = free
}
