import type { PastStay } from './past.ts'

/** Stays of one person together: the first, and those that go on from it. */
export type Visit = readonly PastStay[]

export function visitsOf(stays: readonly PastStay[]): readonly Visit[] {
  const visits: PastStay[][] = []
  for (const stay of stays) {
    const last = visits.at(-1)
    if (stay.onward && last) last.push(stay)
    else visits.push([stay])
  }
  return visits
}

/** All stays of visits, by when each visit begins. */
export const inOrder = (visits: readonly Visit[]): readonly PastStay[] =>
  visits.toSorted((a, b) => (a[0]?.arrival ?? 0) - (b[0]?.arrival ?? 0)).flat()

/** The same visit at another time; whoever had a time has it moved along. */
export const movedTo = (visit: Visit, arrival: number): Visit => {
  const by = arrival - (visit[0]?.arrival ?? 0)
  return visit.map((stay) => ({
    ...stay,
    arrival,
    booked: stay.booked === null ? null : stay.booked + by,
  }))
}
