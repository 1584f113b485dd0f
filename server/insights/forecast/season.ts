import { type CountedDay, isOpen } from './days.ts'
import { expectedOn, type Pattern, sum } from './pattern.ts'

/** The same weekday a year before. */
export const yearDays = 364
/** Days on either side that are looked at with one. */
const nearDays = 7
/** How much of last year's course this year is believed to take again. */
const believed = 0.7

/** By what a day, so many days ahead, is busier than the days before the forecast, as it was last year; 1 where nobody knows. */
export type Season = (ahead: number) => number

/** `then` is the pattern as it stood a year before the day `at`, from which the forecast is made. */
export function seasonFrom(past: readonly CountedDay[], at: number, then: Pattern | undefined): Season {
  if (!then) return () => 1
  const expected = new Map<number, number>()
  const expectedAt = (there: number): number => {
    const day = past[there]
    if (!day || !isOpen(day)) return 0
    const known = expected.get(there) ?? sum(expectedOn(then, day))
    expected.set(there, known)
    return known
  }
  return (ahead) => {
    const middle = at - yearDays + ahead
    let [came, thought] = [0, 0]
    for (let there = Math.max(0, middle - nearDays); there <= middle + nearDays; there++) {
      const usual = expectedAt(there)
      if (usual === 0) continue
      came += sum(past[there]?.counts ?? [])
      thought += usual
    }
    return thought === 0 ? 1 : Math.min(2, Math.max(0.5, came / thought)) ** believed
  }
}
