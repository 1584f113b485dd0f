import type { House, NoticeView, WallCall, WallView } from '../../server/contract/views.ts'

/** Whoever was called longer ago has come, or has left. */
const shownForMs = 30 * 60_000

/** The calls that still tell somebody where to go. */
export const stillShown = (calls: readonly WallCall[], now: number): readonly WallCall[] =>
  calls.filter((call) => now - call.at < shownForMs)

/** What is told here in so many words. */
export const noticesOn = ({ notices }: House): readonly NoticeView[] =>
  notices.filter(({ screens }) => screens.includes('wall'))

/** What the wall is about right now. */
export type Occasion = 'calls' | 'soon' | 'nobody' | 'closed'

/** A closed lobby that still has people in it goes on calling them. */
export function occasionOf({ house, calls, lines }: WallView, now: number): Occasion {
  if (stillShown(calls, now).length > 0) return 'calls'
  if (lines.some((line) => line.waiting > 0)) return 'soon'
  return house.open ? 'nobody' : 'closed'
}
