import type { DayDate } from '../queue/words.ts'
import { type Asked, weekdayOf } from './asked.ts'

/** The stretches of time that a period is told in. */
export type Stretch = 'date' | 'week' | 'month'

const dayMs = 86_400_000

/** Days up to a hundred of them, weeks up to three years, and months from then on. */
export function stretchOf({ from, to }: Asked): Stretch {
  const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1
  if (days <= 100) return 'date'
  return days <= 3 * 366 ? 'week' : 'month'
}

/** The first date of the stretch that a day is in; a week begins on Monday. */
export function startOf(day: DayDate, stretch: Stretch): DayDate {
  if (stretch === 'month') return `${day.slice(0, 7)}-01`
  if (stretch === 'date') return day
  return new Date(Date.parse(day) - (weekdayOf(day) - 1) * dayMs).toISOString().slice(0, 10)
}
