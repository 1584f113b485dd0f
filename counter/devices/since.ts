import { clockTime, type Spoken, weekdayName, weekdayOf } from '../../server/contract/format.ts'
import type { DevicesTexts } from '../../server/contract/texts/da/devices.ts'
import type { Instant } from '../../server/contract/views.ts'

const dayMs = 86_400_000

/** Since when, as one says it: a clock time of today, yesterday, a weekday of the last week, or a date. */
export function sinceWords(since: Instant, now: Instant, spoken: Spoken, words: DevicesTexts): string {
  const days = Math.round((midnight(now, spoken) - midnight(since, spoken)) / dayMs)
  if (days <= 0) return words.since.today(clockTime(since, spoken))
  if (days === 1) return words.since.yesterday
  if (days < 7) return words.since.weekday(weekdayName(weekdayOf(since, spoken.timeZone), spoken.language))
  return words.since.date(dayAndMonth(since, spoken))
}

/** The house's calendar day, as an instant that days can be counted from. */
function midnight(at: Instant, { timeZone }: Spoken): number {
  // Swedes write a date as ISO 8601 does.
  return Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at))
}

const dayAndMonth = (at: Instant, { language, timeZone }: Spoken): string =>
  new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    timeZone,
    day: 'numeric',
    month: 'long',
  }).format(at)
