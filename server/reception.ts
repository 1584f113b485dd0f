import type { Catalogue } from './catalogue/schema.ts'
import { dateIn } from './catalogue/zone.ts'
import type { ContactCounts } from './contract/contact.ts'
import type { ReceptionView } from './contract/views.ts'
import type { DayDate } from './queue/words.ts'
import { bilingual } from './screens/bilingual.ts'
import { contactCounts, helpCounts } from './screens/contacts.ts'
import { comingDates } from './screens/courses.ts'
import type { Scene } from './screens/house.ts'
import type { Contacts } from './store/contacts.ts'
import type { DigitalHelps } from './store/digital-help.ts'
import type { Seats } from './store/seats.ts'
import type { Ways } from './store/ways.ts'

/** What is kept of enquiries besides the queue. */
export interface ReceptionParts {
  readonly contacts: Pick<Contacts, 'handled'>
  readonly ways: Pick<Ways, 'ends'>
  readonly digitalHelps: Pick<DigitalHelps, 'given'>
  readonly seats: Pick<Seats, 'taken'>
}

/** The enquiries from one date to another, both included, beside the house's target. */
export function contactsIn(
  { targets, errands }: Catalogue,
  { contacts, ways }: Pick<ReceptionParts, 'contacts' | 'ways'>,
  from: DayDate,
  to: DayDate,
): ContactCounts {
  const numbers = new Map(errands.map(({ id, kle }) => [id, kle]))
  return contactCounts(contacts.handled(from, to), {
    target: targets.onTheSpot,
    kleOf: (errand) => numbers.get(errand) ?? '',
    ways: ways.ends(from, to),
  })
}

/** What the reception has done today, and the courses that people may sign up for there. */
export function receptionView({ catalogue, now }: Scene, parts: ReceptionParts): ReceptionView {
  const today = dateIn(catalogue.town.timeZone, now)
  const courses = comingDates(catalogue, now, parts.seats.taken)
  return {
    contacts: contactsIn(catalogue, parts, today, today),
    help: helpCounts(parts.digitalHelps.given(today, today)),
    courses: courses.map((date) => ({ ...date, title: bilingual(date.title), place: bilingual(date.place) })),
  }
}
