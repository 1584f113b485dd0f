import { createHash } from 'node:crypto'
import type { Instant } from '../queue/words.ts'
import type { Catalogues } from '../store/catalogues.ts'
import type { Experience } from '../twin/backlog.ts'
import type { Errand } from './schema/errand.ts'
import { Catalogue } from './schema.ts'

/** The catalogue as it holds now. */
export interface CatalogueInForce {
  document(): Catalogue
  /** Another text for each other document. */
  version(): string
  errand(id: string): Errand | undefined
  experience(): Experience
}

/** Takes the newest kept version; at the first start the given one is kept as version 1. */
export function openCatalogue(kept: Catalogues, first: () => Catalogue, at: Instant): CatalogueInForce {
  const newest = kept.newest()
  const document = newest ? Catalogue.parse(newest) : first()
  if (!newest) kept.keep(document, 'first start', at)
  const version = createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 12)
  const experience = experienceOf(document)
  const errands = new Map(document.errands.map((errand) => [errand.id, errand]))
  return {
    document: () => document,
    version: () => version,
    errand: (id) => errands.get(id),
    experience: () => experience,
  }
}

function experienceOf(document: Catalogue): Experience {
  const minutes = new Map(document.errands.map((errand) => [errand.id, errand.minutes]))
  return { minutes: (errand) => minutes.get(errand) ?? 8, planned: document.counters }
}
