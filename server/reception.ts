import type { CatalogueInForce } from './catalogue/in-force.ts'
import type { ContactCounts } from './contract/contact.ts'
import type { DayDate } from './queue/words.ts'
import { contactCounts } from './screens/contacts.ts'
import type { Contacts } from './store/contacts.ts'
import type { Ways } from './store/ways.ts'

export interface ReceptionParts {
  readonly catalogue: CatalogueInForce
  readonly contacts: Pick<Contacts, 'handled'>
  readonly ways: Pick<Ways, 'ends'>
}

/** The enquiries from one date to another, both included, beside the house's target. */
export const contactsIn = (
  { catalogue, contacts, ways }: ReceptionParts,
  from: DayDate,
  to: DayDate,
): ContactCounts =>
  contactCounts(contacts.handled(from, to), {
    target: catalogue.document().targets.onTheSpot,
    kleOf: (errand) => catalogue.errand(errand)?.kle ?? '',
    ways: ways.ends(from, to),
  })
