import { commonIn } from '../server/contract/format.ts'
import { longSpan, longWait } from '../server/contract/long-wait.ts'
import type { KioskErrand, Language } from '../server/contract/views.ts'
import { textsIn } from './texts.ts'

/** A wait shorter than this is not worth a word before the choice. */
const worthTellingMinutes = 10

/** Where a group's errands are further apart than this, one range for all of them would tell nothing. */
const mostApartMinutes = 30

/** The wait over several errands, as the words on a card; null where it does not matter. */
export function waitWords(errands: readonly Pick<KioskErrand, 'wait'>[], language: Language): string | null {
  const low = Math.min(...errands.map(({ wait }) => wait.medianMinutes))
  const high = Math.max(...errands.map(({ wait }) => wait.p80Minutes))
  const isApart = errands.length > 1 && high - low > mostApartMinutes
  if (errands.length === 0 || high < worthTellingMinutes || isApart) return null
  const { card } = textsIn(language)
  if (longWait(high)) return card.wait(longSpan({ medianMinutes: low, p80Minutes: high }, commonIn(language)))
  return card.wait(low < 1 ? card.upTo(high) : commonIn(language).minutes(low, high))
}
