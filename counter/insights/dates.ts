/** Days from one date to another, both included. */
export interface Span {
  readonly from: string
  readonly to: string
}

const dayMs = 86_400_000

export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)

/** Four weeks that ended yesterday. */
export const lastWeeks = (today: string): Span => ({ from: plusDays(today, -28), to: plusDays(today, -1) })

/** Whole months from the first of one month on. */
const months = (first: string, count: number): Span => ({
  from: first,
  to: plusDays(plusMonths(first, count), -1),
})

/** What may be asked for by one choice. */
export const presetNames = ['weeks', 'month', 'quarter', 'year'] as const
export type Preset = (typeof presetNames)[number]

/** The last whole month, quarter or year before today. */
export function presetOf(name: Preset, today: string): Span {
  if (name === 'weeks') return lastWeeks(today)
  const month = `${today.slice(0, 7)}-01`
  if (name === 'month') return months(plusMonths(month, -1), 1)
  if (name === 'year') return months(`${Number(today.slice(0, 4)) - 1}-01-01`, 12)
  const into = (Number(today.slice(5, 7)) - 1) % 3
  return months(plusMonths(month, -into - 3), 3)
}

/** As long a period right before; whole months are compared with as many whole months. */
export function spanBefore({ from, to }: Span): Span {
  const count = wholeMonths({ from, to })
  if (count > 0) return { from: plusMonths(from, -count), to: plusDays(from, -1) }
  const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1
  return { from: plusDays(from, -days), to: plusDays(from, -1) }
}

/** 52 weeks earlier, so that Mondays are compared with Mondays; whole months with the same months. */
export function yearBefore({ from, to }: Span): Span {
  const count = wholeMonths({ from, to })
  return count > 0
    ? months(plusMonths(from, -12), count)
    : { from: plusDays(from, -364), to: plusDays(to, -364) }
}

/** How many whole months a span is; 0 where it is none. */
function wholeMonths({ from, to }: Span): number {
  const after = plusDays(to, 1)
  if (!from.endsWith('-01') || !after.endsWith('-01')) return 0
  return (
    (Number(after.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(after.slice(5, 7)) -
    Number(from.slice(5, 7))
  )
}

function plusMonths(first: string, count: number): string {
  const [year = 0, month = 1] = first.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10)
}
