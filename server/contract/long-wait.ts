import type { CommonTexts } from './texts/da/common.ts'
import type { Wait } from './views.ts'

/** From here on nobody thinks in minutes any more. */
const longFromMinutes = 120
const stepMinutes = 5

/** Whether a wait of up to so many minutes is told in hours. */
export const longWait = (minutes: number): boolean => minutes > longFromMinutes

/** A long wait as hours and minutes: `2 t. 10 min. – 2 t. 40 min.`; the lower bound to five minutes, as nobody knows it better. */
export function longSpan(
  { medianMinutes, p80Minutes }: Wait,
  { hours, fromTo, minutes }: CommonTexts,
): string {
  const low = Math.floor(medianMinutes / stepMinutes) * stepMinutes
  const said = (all: number) => (all < 60 ? minutes(all, all) : hours(Math.floor(all / 60), all % 60))
  return low >= p80Minutes ? said(p80Minutes) : fromTo(said(low), said(p80Minutes))
}

/** The same as a sentence of its own. */
export const longSentence = (wait: Wait, texts: CommonTexts): string => texts.longWait(longSpan(wait, texts))
