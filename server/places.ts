import type { CatalogueInForce } from './catalogue/in-force.ts'
import type { CounterPlace } from './catalogue/schema/counter.ts'
import type { Catalogue } from './catalogue/schema.ts'
import type { Day } from './queue/day.ts'
import type { CounterId, ErrandId, ExtraCounter } from './queue/words.ts'

type Known = Pick<Day, 'extraCounters'>

interface Made {
  readonly document: Catalogue
  readonly today: Catalogue
}

/** The day keeps its list until another counter is set up, so each is put together once. */
const made = new WeakMap<readonly ExtraCounter[], Made>()

/** The lobby's document with the counters that were set up for today; one that has come into it meanwhile stands once. */
export function documentToday(document: Catalogue, { extraCounters }: Known): Catalogue {
  if (extraCounters.length === 0) return document
  const known = made.get(extraCounters)
  if (known?.document === document) return known.today
  const names = new Set(document.counters.map(({ id }) => id))
  const extra = extraCounters.filter(({ id }) => !names.has(id)).map(placeOfExtra)
  const today = { ...document, counters: [...document.counters, ...extra] }
  made.set(extraCounters, { document, today })
  return today
}

/** A counter of today by its id. */
export const placeToday = (document: Catalogue, day: Known, id: CounterId): CounterPlace | undefined =>
  documentToday(document, day).counters.find((counter) => counter.id === id)

/** What a counter takes when it opens: its own, or what a quick lane takes of that. */
export function servesToday(
  catalogue: Pick<CatalogueInForce, 'document' | 'servesAt'>,
  day: Pick<Day, 'quickLanes' | 'rush'>,
  place: CounterPlace,
): readonly ErrandId[] {
  const own = catalogue.servesAt(place)
  return day.quickLanes.has(place.id) ? quickOf(catalogue.document(), day.rush, own) : own
}

/** What of these a quick lane takes: errands that usually take less than the published minutes, and that of the rush. */
export function quickOf(
  { errands, rules }: Catalogue,
  rush: ErrandId | null,
  serves: readonly ErrandId[],
): readonly ErrandId[] {
  const minutes = new Map(errands.map((errand) => [errand.id, errand.minutes]))
  const isQuick = (id: ErrandId) =>
    id === rush || (minutes.get(id) ?? Number.POSITIVE_INFINITY) < rules.rush.quickMinutes
  return serves.filter(isQuick)
}

function placeOfExtra({ id, serves }: ExtraCounter): CounterPlace {
  return {
    id,
    name: {
      da: `Skranke ${id}`,
      en: `Counter ${id}`,
      de: `Schalter ${id}`,
      pl: `Stanowisko ${id}`,
      ro: `Ghișeul ${id}`,
      uk: `Стійка ${id}`,
      ar: `الشباك ${id}`,
      tr: `Gişe ${id}`,
      so: `Miiska ${id}`,
      fa: `باجهٔ ${id}`,
    },
    short: id,
    direction: 'none',
    serves: [...serves],
  }
}
