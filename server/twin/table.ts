import { occupy } from './busy.ts'
import { type Floor, type Luck, none, type Played, real } from './floor.ts'

/** The table on which a floor is played: made once, and laid anew for each play. */
export interface Table {
  floor: Floor
  luck: Luck
  readonly out: Played
  /** The first and the last of each lane, and each stay's neighbours in it. */
  readonly head: Int32Array
  readonly tail: Int32Array
  /** The key of each lane's first; Infinity where nobody waits. */
  readonly firstKey: Float64Array
  readonly ahead: Int32Array
  readonly behind: Int32Array
  /** The set of lanes of each counter now. */
  readonly serves: Int32Array
  /** When a busy counter is free again; Infinity for one that is not busy. */
  readonly free: Float64Array
  /** The busy counters, from the one that is free next; each call adds one behind the others. */
  readonly busy: Int32Array
  busyFrom: number
  busyTo: number
  /** Since when a counter waits for somebody; Infinity for one that does not. */
  readonly idle: Float64Array
  idles: number
  /** 1 for a counter that closes as soon as nobody is there, 2 for one that has closed. */
  readonly closing: Uint8Array
  /** 1 where a set has a lane: the sets one after the other. */
  readonly covers: Uint8Array
  /** Those who go on to their next line, in order of time. */
  readonly onward: Int32Array
  readonly onwardAt: Float64Array
  onwards: number
  /** The stay that follows on each, or `none`. */
  readonly follower: Int32Array
  /** How many of the wanted stays have neither been called nor left. */
  open: number
  nextShift: number
  nextComing: number
  /** How those who wait stand at the beginning. */
  readonly first: Readonly<Record<'head' | 'tail' | 'ahead' | 'behind', Int32Array>> & {
    readonly firstKey: Float64Array
    readonly joined: Float64Array
  }
}

const filled = (length: number): Int32Array => new Int32Array(length).fill(none)
const nobody = (lanes: number): Float64Array => new Float64Array(lanes).fill(Number.POSITIVE_INFINITY)

export function emptyTable(floor: Floor): Table {
  const { entries, lanes, counters } = floor
  return {
    floor,
    luck: noLuck,
    out: {
      called: new Float64Array(entries),
      turn: new Float64Array(entries),
      counter: filled(entries),
      joined: new Float64Array(entries).fill(Number.POSITIVE_INFINITY),
      left: new Float64Array(entries),
    },
    head: filled(lanes),
    tail: filled(lanes),
    firstKey: nobody(lanes),
    ahead: filled(entries),
    behind: filled(entries),
    serves: floor.serves.slice(),
    free: new Float64Array(counters),
    busy: filled(counters + entries),
    busyFrom: 0,
    busyTo: 0,
    idle: new Float64Array(counters),
    idles: 0,
    closing: new Uint8Array(counters),
    covers: coversOf(floor),
    onward: filled(entries),
    onwardAt: new Float64Array(entries),
    onwards: 0,
    follower: followers(floor),
    open: floor.wanted,
    nextShift: 0,
    nextComing: 0,
    first: {
      head: filled(lanes),
      tail: filled(lanes),
      firstKey: nobody(lanes),
      ahead: filled(entries),
      behind: filled(entries),
      joined: new Float64Array(entries),
    },
  }
}

function followers({ entries, after }: Floor): Int32Array {
  const next = filled(entries)
  after.forEach((before, entry) => {
    if (before !== none) next[before] = entry
  })
  return next
}

function coversOf({ sets, lanes }: Floor): Uint8Array {
  const covers = new Uint8Array(sets.length * lanes)
  sets.forEach((set, number) => {
    for (const lane of set) covers[number * lanes + lane] = 1
  })
  return covers
}

const nothing = new Float64Array(0)
const noLuck: Luck = {
  help: nothing,
  gap: nothing,
  pace: nothing,
  leaves: nothing,
  free: nothing,
  coming: new Int32Array(0),
  comings: 0,
  comes: nothing,
}

/** Lays the table as it was at the beginning. */
export function layAnew(table: Table, luck: Luck): void {
  const { out, floor, first } = table
  table.luck = luck
  out.called.fill(Number.POSITIVE_INFINITY)
  out.turn.fill(Number.POSITIVE_INFINITY)
  out.left.fill(Number.POSITIVE_INFINITY)
  out.joined.set(first.joined)
  out.counter.fill(none)
  table.head.set(first.head)
  table.tail.set(first.tail)
  table.firstKey.set(first.firstKey)
  table.ahead.set(first.ahead)
  table.behind.set(first.behind)
  table.serves.set(floor.serves)
  table.closing.set(floor.closed)
  table.idle.fill(Number.POSITIVE_INFINITY)
  table.busyFrom = 0
  table.busyTo = 0
  for (let counter = 0; counter < floor.counters; counter++) occupy(table, counter, real(luck.free, counter))
  table.idles = 0
  table.onwards = 0
  table.open = floor.wanted
  table.nextShift = 0
  table.nextComing = 0
}

/** What a play changes, but for numbers. */
const cellsOf = ({ out, ...table }: Table): readonly (Int32Array | Float64Array | Uint8Array)[] => [
  out.called,
  out.turn,
  out.counter,
  out.joined,
  out.left,
  table.head,
  table.tail,
  table.firstKey,
  table.ahead,
  table.behind,
  table.serves,
  table.free,
  table.busy,
  table.idle,
  table.closing,
  table.onward,
  table.onwardAt,
]

/** Makes a table stand as another one of the same floor does. */
export function copyOnto(table: Table, other: Table): void {
  const from = cellsOf(other)
  cellsOf(table).forEach((cells, place) => {
    cells.set(from[place] as typeof cells)
  })
  const { luck, busyFrom, busyTo, idles, onwards, open, nextShift, nextComing } = other
  Object.assign(table, { luck, busyFrom, busyTo, idles, onwards, open, nextShift, nextComing })
}
