import type { ErrandId, Instant } from '../queue/words.ts'

/** A booked time that is kept already. */
export interface KeptBooking {
  readonly code: string
  readonly errand: ErrandId
  readonly at: Instant
  readonly name: string | null
  /** What the calendar that it came from calls it; null where it was handed in. */
  readonly uid: string | null
  readonly arrivalKey: string
}

/** A booked time as it comes in; without a code it gets one. */
export interface NewBooking {
  readonly code: string | null
  readonly errand: ErrandId
  readonly at: Instant
  readonly name: string | null
  readonly uid?: string | null
}

/** The same list handed in again finds its own times, so that nobody's code changes. Each kept time is found once. */
export function withKnownCodes(kept: readonly KeptBooking[], fresh: readonly NewBooking[]): NewBooking[] {
  const named = new Set(fresh.flatMap(({ code }) => code ?? []))
  const free = new Set(kept.filter(({ code }) => !named.has(code)))
  const take = (is: (one: KeptBooking) => boolean): string | null => {
    const found = [...free].find(is)
    if (found) free.delete(found)
    return found?.code ?? null
  }
  const exact = fresh.map((one) => ({ ...one, code: one.code ?? take((old) => isSame(old, one)) }))
  // A name that was corrected is no other person.
  return exact.map((one) => ({ ...one, code: one.code ?? take((old) => isSameTime(old, one)) }))
}

const isSameTime = (old: KeptBooking, one: NewBooking): boolean =>
  one.uid ? old.uid === one.uid : old.uid === null && old.errand === one.errand && old.at === one.at
const isSame = (old: KeptBooking, one: NewBooking): boolean => isSameTime(old, one) && old.name === one.name
