import type { WallCall, WallView } from '../../server/contract/views.ts'

/** Whoever was called longer ago has come, or has left. */
const shownForMs = 30 * 60_000

/** The calls that still tell somebody where to go. */
export const stillShown = (calls: readonly WallCall[], now: number): readonly WallCall[] =>
  calls.filter((call) => now - call.at < shownForMs)

/** As many numbers as are read from afar. */
const mostRows = 6

/** Newest on top; when more are called at once than there are rows, those in the accent stay until they were heard. */
export function rowsOf(calls: readonly WallCall[], inAccent: ReadonlySet<number>): readonly WallCall[] {
  const byNeed = [...calls].sort((a, b) => Number(inAccent.has(b.order)) - Number(inAccent.has(a.order)))
  const kept = new Set(byNeed.slice(0, mostRows))
  return calls.filter((call) => kept.has(call))
}

/** What the wall is about right now. */
export type Occasion = 'calls' | 'soon' | 'nobody' | 'closed'

/** A closed lobby that still has people in it goes on calling them. */
export function occasionOf({ house, calls, lines }: WallView, now: number): Occasion {
  if (stillShown(calls, now).length > 0) return 'calls'
  if (lines.some((line) => line.waiting > 0)) return 'soon'
  return house.open ? 'nobody' : 'closed'
}
