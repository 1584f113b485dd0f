import type { Place } from '../places/place.ts'

export interface Fetched {
  readonly name: string
  /** Null where the place has no such piece. */
  readonly sealed: Uint8Array | null
}

/** Gives pieces in the order of their names, and fetches some ahead: a line far away answers slowly. */
export async function* fetchAhead(
  place: Place,
  names: readonly string[],
  atOnce: number,
): AsyncGenerator<Fetched> {
  const fetchOf = (name: string) => {
    const fetched = place.get(name)
    // Whoever stops reading waits for none of these.
    fetched.catch(() => undefined)
    return fetched
  }
  const ahead: ReturnType<Place['get']>[] = []
  for (const [index, name] of names.entries()) {
    for (const next of names.slice(index + ahead.length, index + atOnce)) ahead.push(fetchOf(next))
    yield { name, sealed: (await ahead.shift()) ?? null }
  }
}
