import { isWithin } from '../catalogue/zone.ts'
import type { Instant } from '../queue/words.ts'

/** Whether an instant lies within hours of the day that may go over midnight; null is never. */
export const quietAt = (
  hours: { readonly from: string; readonly to: string } | null,
  timeZone: string,
  at: Instant,
): boolean => hours !== null && isWithin(hours, timeZone, at)
