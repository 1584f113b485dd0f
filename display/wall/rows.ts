import type { WallCall } from '../../server/contract/views.ts'
import type { Calling } from './follow.ts'

/** As many numbers as are read from afar. */
export const mostRows = 6

/**
 * One row for each counter, those who have still to come before those who came; the first mostRows are on the wall.
 * Whoever is called right now changes places with the first, and all others stay where people found them.
 */
export function rowsAfter(
  before: readonly WallCall[],
  calls: readonly WallCall[],
  calling: Calling,
): readonly WallCall[] {
  const news = newestOfEach(calls)
  const kept = before.flatMap(({ counter }) => news.get(counter.id) ?? [])
  for (const { counter } of before) news.delete(counter.id)
  const [keptCalled, keptCame] = parted(kept)
  const [called, came] = parted([...news.values()])
  // Calls come newest first, and are heard oldest first.
  return withFirst([...keptCalled, ...called.reverse(), ...keptCame, ...came], calling)
}

function newestOfEach(calls: readonly WallCall[]): Map<string, WallCall> {
  const newest = new Map<string, WallCall>()
  for (const call of calls) if (!newest.has(call.counter.id)) newest.set(call.counter.id, call)
  return newest
}

const parted = (calls: readonly WallCall[]): [WallCall[], WallCall[]] => [
  calls.filter(({ isCalled }) => isCalled),
  calls.filter(({ isCalled }) => !isCalled),
]

function withFirst(rows: readonly WallCall[], { inAccent, first }: Calling): readonly WallCall[] {
  const place = rows.findIndex(({ order, isCalled }) => isCalled && order === first)
  const now = rows[place]
  const former = rows[0]
  if (!now || !former || place === 0) return rows
  const changed = [...rows]
  changed[0] = now
  changed[place] = former
  return place < mostRows ? changed : onTheWall(changed, place, inAccent)
}

/** Whoever was first a moment ago stays on the wall, in the place of one who is not in the accent. */
function onTheWall(rows: WallCall[], place: number, inAccent: ReadonlySet<number>): readonly WallCall[] {
  const calm = rows.slice(0, mostRows).findLastIndex(({ order }, row) => row > 0 && !inAccent.has(order))
  const gives = calm > 0 ? calm : mostRows - 1
  const [former, leaving] = [rows[place], rows[gives]]
  if (former && leaving) {
    rows[gives] = former
    rows[place] = leaving
  }
  return rows
}
