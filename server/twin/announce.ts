import type { Wait } from './wait.ts'

const minuteMs = 60_000
const stepMinutes = 5
/** What was announced is taken down only when it is clearly too long: a screen that flaps helps nobody. */
const slackMinutes = 1

/**
 * What is said of a wait: the median in whole minutes, and the upper bound rounded up to five, which stays as it was
 * announced `before` while it is not clearly too long. Milliseconds in, minutes out.
 */
export function announce(medianMs: number, upperMs: number, before?: Wait): Wait {
  const medianMinutes = Math.round(medianMs / minuteMs)
  const needed = Math.max(upperMs / minuteMs, medianMinutes + 0.01)
  const rounded = Math.max(stepMinutes, Math.ceil(needed / stepMinutes) * stepMinutes)
  const isClear =
    !before || rounded >= before.p80Minutes || needed <= before.p80Minutes - stepMinutes - slackMinutes
  return { medianMinutes, p80Minutes: isClear ? rounded : before.p80Minutes }
}
