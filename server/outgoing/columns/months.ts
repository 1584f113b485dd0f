import type { DayDate } from '../../queue/words.ts'

/** The calendar months of a period, the first and the last cut to it. */
export function* monthsBetween(
  from: DayDate,
  to: DayDate,
): Generator<{ readonly from: DayDate; readonly to: DayDate }> {
  for (let first = from; first <= to; ) {
    const last = lastOfMonth(first)
    yield { from: first, to: last < to ? last : to }
    first = dayAfter(last)
  }
}

const lastOfMonth = (day: DayDate): DayDate => {
  const date = new Date(`${day}T00:00Z`)
  return dated(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0))
}
const dayAfter = (day: DayDate): DayDate => dated(Date.parse(day) + 86_400_000)
const dated = (at: number): DayDate => new Date(at).toISOString().slice(0, 10)
