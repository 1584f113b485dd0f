import type { ClassId, ErrandId } from '../../queue/words.ts'
import { hullOf, type PastDay, type PastStay, type Span } from './past.ts'
import { inOrder, visitsOf } from './visits.ts'

/** People come so long before their time. */
const earlySeconds = 300
/** The last time is given so long before closing. */
const lastTimeSeconds = 900

/**
 * Whoever came for these errands without a time comes on the same day at one: the times lie evenly over the opening
 * hours, in the order in which people came. Whoever left unhelped before comes too, and everybody keeps their time.
 */
export function onlyBooked(day: PastDay, errands: readonly ErrandId[], bookedAs: ClassId | null): PastDay {
  const hull = hullOf(day.open)
  if (!hull) return day
  const visits = visitsOf(day.stays)
  const isMeant = (first: PastStay) => first.booked === null && errands.includes(first.errand)
  const many = visits.filter(([first]) => first && isMeant(first)).length
  let given = 0
  const moved = visits.map((visit) => {
    const [first] = visit
    if (!first || !isMeant(first)) return visit
    const time = timeOf(hull, given++, many)
    return visit.map((stay) => ({
      ...stay,
      arrival: time - earlySeconds,
      booked: time,
      class: bookedAs ?? stay.class,
      left: null,
    }))
  })
  return { ...day, stays: inOrder(moved) }
}

function timeOf([from, to]: Span, place: number, many: number): number {
  const long = Math.max(0, to - lastTimeSeconds - from)
  return Math.round(from + (long * (place + 0.5)) / many)
}
