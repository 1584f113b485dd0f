import { shownIn } from '../catalogue/zone.ts'
import type { Instant } from '../queue/words.ts'

/** Whether an instant lies within hours of the day that may go over midnight; null is never. */
export function quietAt(
  hours: { readonly from: string; readonly to: string } | null,
  timeZone: string,
  at: Instant,
): boolean {
  if (!hours) return false
  const clock = new Date(shownIn(timeZone, at)).toISOString().slice(11, 16)
  const { from, to } = hours
  return from <= to ? from <= clock && clock < to : clock >= from || clock < to
}
