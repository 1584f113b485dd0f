import type ICAL from 'ical.js'
import type { Errand } from '../../catalogue/schema/errand.ts'
import type { Instant } from '../../queue/words.ts'
import type { ErrandNamed } from '../errand-named.ts'
import type { NewBooking } from '../match.ts'

const longestName = 120

const textOf = ({ component }: ICAL.Event, name: string): string => {
  const value = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** Whether the person does not come after all. */
export const isCancelled = (event: ICAL.Event): boolean =>
  textOf(event, 'status').toUpperCase() === 'CANCELLED'

/** The errand stands in the categories, or at the head of the summary: `Pas: Fornavn Efternavn`. The rest is the name. */
export function bookingOf(
  event: ICAL.Event,
  at: Instant,
  uid: string,
  errandNamed: ErrandNamed,
): NewBooking | null {
  const summary = textOf(event, 'summary')
  const whole = errandNamed(summary)
  const [, head = '', rest = ''] = /^(.+?)(?:: | [-–—] )(.+)$/.exec(summary) ?? []
  const errand = inCategories(event, errandNamed) ?? whole ?? errandNamed(head)
  if (!errand) return null
  const name = whole ? '' : errandNamed(head) ? rest : summary
  const code = /\b(?:kode|code)\s*:?\s*(\d{6})\b/i.exec(textOf(event, 'description'))?.[1] ?? null
  return { code, errand: errand.id, at, name: name.trim().slice(0, longestName) || null, uid }
}

function inCategories({ component }: ICAL.Event, errandNamed: ErrandNamed): Errand | null {
  for (const property of component.getAllProperties('categories'))
    for (const value of property.getValues()) {
      const errand = typeof value === 'string' ? errandNamed(value) : null
      if (errand) return errand
    }
  return null
}
