import type { Table } from '../contract/insights.ts'
import type { DayDate, ErrandId } from '../queue/words.ts'
import type { Material } from './material.ts'
import type { Steps } from './steps.ts'

/** Which days and errands a question is about. */
export interface Asked {
  readonly from: DayDate
  /** Included. */
  readonly to: DayDate
  /** All of them when null. */
  readonly errands: ReadonlySet<ErrandId> | null
}

/** How a question is answered. */
export type Insight = (material: Material, asked: Asked) => readonly Table[]

/** For each errand of a list, whether it was asked about: 1 or 0 by its place. */
export function pickedErrands({ errands }: Pick<Steps, 'errands'>, asked: Asked): Uint8Array {
  return Uint8Array.from(errands, (errand) => (isAskedFor(asked, errand) ? 1 : 0))
}

export const isAskedFor = ({ errands }: Asked, errand: ErrandId): boolean => errands?.has(errand) ?? true

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: DayDate): number => ((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7) + 1

/** Every date from one to another, both included. */
export function daysFrom(from: DayDate, to: DayDate): readonly DayDate[] {
  const days: DayDate[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}
