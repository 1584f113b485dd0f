import { plusDays, type Span } from '../dates.ts'

/** The week, Monday to Sunday, that a date is in. */
export function weekOf(date: string): Span {
  const weekday = (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7
  const from = plusDays(date, -weekday)
  return { from, to: plusDays(from, 6) }
}

/** Whether days are exactly one week from Monday to Sunday. */
export const isWeek = ({ from, to }: Span): boolean => weekOf(from).from === from && weekOf(from).to === to
