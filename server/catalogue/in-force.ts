import { createHash } from 'node:crypto'
import type { Catalogues, Kept } from '../store/catalogues.ts'
import type { Experience } from '../twin/backlog.ts'
import { type Former, leftBehind } from './former.ts'
import type { CounterPlace } from './schema/counter.ts'
import type { Errand } from './schema/errand.ts'
import { Catalogue } from './schema.ts'

/** The catalogue as it holds now. */
export interface CatalogueInForce {
  document(): Catalogue
  /** Another text for each other document. */
  version(): string
  /** Its place among all versions, from 1. */
  number(): number
  errand(id: string): Errand | undefined
  /** An errand as it was, which is offered no more or asks something else now: tickets may still stand for it. */
  former(id: string): Errand | undefined
  /** What a counter takes: those errands too that have left the document, so that nobody waits for ever. */
  servesAt(place: Pick<CounterPlace, 'id' | 'serves'>): readonly string[]
  experience(): Experience
  /** Puts another document in force once it is kept. */
  publish(document: Catalogue, kept: Kept): void
}

/** All that is worked out once for each version. */
interface Version {
  readonly number: number
  readonly document: Catalogue
  readonly version: string
  readonly errands: ReadonlyMap<string, Errand>
  readonly experience: Experience
}

/** Takes the newest kept version; at the first start the given one is kept as version 1. */
export function openCatalogue(store: Catalogues, first: () => Catalogue, at: number): CatalogueInForce {
  const former = new Map(store.former().map((one) => [one.errand.id, one]))
  let now = newestOf(store, first, at, former)

  function publish(document: Catalogue, kept: Kept): void {
    const left = leftBehind(now.document, document)
    const number = store.keep(document, kept, left)
    for (const one of left) former.set(one.errand.id, one)
    now = versionOf(number, document, former)
  }

  return {
    document: () => now.document,
    version: () => now.version,
    number: () => now.number,
    errand: (id) => now.errands.get(id),
    former: (id) => former.get(id)?.errand,
    servesAt: ({ id, serves }) => [
      ...serves,
      ...[...former.values()]
        .filter(({ errand, counters }) => counters.includes(id) && !now.errands.has(errand.id))
        .map(({ errand }) => errand.id),
    ],
    experience: () => now.experience,
    publish,
  }
}

type Formers = ReadonlyMap<string, Former>

function newestOf(store: Catalogues, first: () => Catalogue, at: number, former: Formers): Version {
  const newest = store.newest()
  if (newest) return versionOf(newest.version, Catalogue.parse(newest.document), former)
  const document = first()
  return versionOf(store.keep(document, { author: 'first start', reason: '', at }), document, former)
}

function versionOf(number: number, document: Catalogue, former: Formers): Version {
  const version = createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 12)
  const errands = new Map(document.errands.map((errand) => [errand.id, errand]))
  const minutes = (id: string) => (errands.get(id) ?? former.get(id)?.errand)?.minutes ?? 8
  return { number, document, version, errands, experience: { minutes, planned: document.counters } }
}
