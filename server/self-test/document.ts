import { openingOf } from '../catalogue/hours.ts'
import { languages } from '../catalogue/languages.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import { spansOn } from '../catalogue/spans.ts'
import { clockIn, dateIn } from '../catalogue/zone.ts'
import type { Tested } from '../contract/self-test.ts'
import type { Instant } from '../queue/words.ts'

/** Today's hours, as `10:00-15:00`; wrong only where the lobby is not open within two weeks. */
export function hoursTested(catalogue: Catalogue, now: Instant): Tested {
  const { timeZone } = catalogue.town
  const clock = (at: Instant) => clockIn(timeZone, at)
  const spans = spansOn(catalogue, null, dateIn(timeZone, now))
  const opening = openingOf(catalogue, null, now)
  const isEverOpen = opening.open || opening.opensAt !== null
  const about = spans.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(', ') || null
  return { what: 'hours', about, ...(isEverOpen ? well : { outcome: 'wrong', why: 'never-open' }) }
}

/** Whether each errand has its name in every language; else how many names are missing. */
export function textsTested({ errands }: Catalogue): Tested {
  const missing = errands.flatMap(({ name }) => languages.filter((language) => !name[language])).length
  const about = missing > 0 ? String(missing) : null
  return { what: 'texts', about, ...(missing === 0 ? well : { outcome: 'look', why: 'texts-missing' }) }
}

const well = { outcome: 'well', why: null } as const
