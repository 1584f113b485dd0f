import type { Passage } from '../../devices.ts'

/** Counts have two bytes, so they begin again here. */
const countRange = 0x1_0000
/** More than this between two reports was never people, or the counter has begun anew. */
const [mostAtOnce, mostASecond, mostEver] = [20, 2, 1000]

/**
 * Who went through between two reports of counts since the power came on; null where these make no sense together.
 * A counter that lost its power began at nought, and all that it shows has come since.
 */
export function passageBetween(before: Passage, now: Passage, betweenMs: number): Passage | null {
  const most = Math.min(mostAtOnce + (Math.max(0, betweenMs) / 1000) * mostASecond, mostEver)
  const passed = {
    entered: (now.entered - before.entered + countRange) % countRange,
    left: (now.left - before.left + countRange) % countRange,
  }
  if (passed.entered + passed.left <= most) return passed
  const sinceNought = { entered: now.entered, left: now.left }
  return now.entered + now.left <= most ? sinceNought : null
}
