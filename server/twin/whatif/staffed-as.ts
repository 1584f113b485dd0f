import { hullOf, type PastDay, type Presence, type Span } from './past.ts'

/** Counters that come with the opening, or go with the closing, do so within this. */
const edgeSeconds = 1800

/** The counters of a day with other hours: those that came with the opening and left with the closing follow it. */
export function staffedAs(days: readonly PastDay[], at: number, open: readonly Span[]): readonly Presence[] {
  const day = days[at]
  if (!day || day.open === open) return day?.presences ?? []
  const is = hullOf(open)
  if (!is) return []
  const was = hullOf(day.open)
  if (!was) return likeNearest(days, at).map((presence) => ({ ...presence, span: is }))
  return day.presences.flatMap((presence) => {
    const [from, to] = presence.span
    const begins = from <= was[0] + edgeSeconds ? from + is[0] - was[0] : Math.max(from, is[0])
    const ends = to >= was[1] - edgeSeconds ? to + is[1] - was[1] : Math.min(to, is[1])
    return begins < ends ? [{ ...presence, span: [begins, ends] as const }] : []
  })
}

/** A day that is new has the counters that the nearest day before it had at its opening. */
function likeNearest(days: readonly PastDay[], at: number): readonly Presence[] {
  const nearest = [...days.slice(0, at).reverse(), ...days.slice(at)].find(
    ({ presences }) => presences.length > 0,
  )
  const opening = hullOf(nearest?.open ?? [])?.[0] ?? 0
  const there = nearest?.presences.filter(({ span }) => span[0] <= opening + edgeSeconds) ?? []
  return there.filter(({ counter }, place) => there.findIndex((one) => one.counter === counter) === place)
}
