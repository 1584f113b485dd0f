export interface Findable {
  readonly id: string
  readonly name: string
  /** Told beside it, in few signs. */
  readonly detail?: string
}

/** Those whose name has a word that begins as written, then those that have it anywhere; all when nothing is written. */
export function find<T extends Findable>(places: readonly T[], written: string): readonly T[] {
  const wanted = written.trim().toLocaleLowerCase()
  if (!wanted) return places
  const named = places.map((place) => ({ place, name: place.name.toLocaleLowerCase() }))
  const begins = named.filter(({ name }) => name.split(/[\s(-]+/).some((word) => word.startsWith(wanted)))
  const holds = named.filter((one) => one.name.includes(wanted) && !begins.includes(one))
  return [...begins, ...holds].map(({ place }) => place)
}
