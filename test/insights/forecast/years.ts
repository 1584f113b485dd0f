import {
  type ComingDay,
  type CountedDay,
  comingDays,
  halves,
} from '../../../server/insights/forecast/days.ts'
import { chance, gamma, poisson } from './chance.ts'

/** A town hall's years as they might be: busy Mondays, a course of the day, a season, drift, and moods of whole days. */
export interface Years {
  readonly from: string
  readonly to: string
  readonly seed: number
  /** Arrivals of an average open half hour. */
  readonly size: number
  /** Variance of a day's mood about 1. */
  readonly mood: number
  /** Variance of a half hour's mood about 1. */
  readonly whim: number
  readonly closed?: ReadonlySet<string>
}

const hours = [[], [20, 32], [14, 30], [25, 30], [20, 36], [16, 24], [], []] as const
const weekdays = [0, 1.25, 1, 1.1, 1.2, 0.9]
/** By what days beside a closure are busier. */
const beside = { ordinary: 1, 'before-closed': 1.15, 'after-closed': 1.4, 'short-week': 1.1 }

const openHours = (closed: ReadonlySet<string>) => (day: string) => {
  const [from = 0, to = 0] = hours[((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7) + 1] ?? []
  return Uint8Array.from({ length: halves }, (_, half) =>
    Number(half >= from && half < to && !closed.has(day)),
  )
}

export const openDays = (
  from: string,
  to: string,
  closed: ReadonlySet<string> = new Set(),
): readonly ComingDay[] => comingDays(from, to, openHours(closed))

/** The mean of each half hour before moods and chance. */
export function trueMeans(day: ComingDay, size: number, level: number): Float64Array {
  const season = 1 + 0.15 * Math.sin((day.number / 365.25) * 2 * Math.PI)
  return Float64Array.from({ length: halves }, (_, half) => {
    const course = 0.7 + 0.6 * Math.exp(-(((half - 22) / 4) ** 2))
    const { weekday, kind } = day
    return (day.open[half] ?? 0) * size * season * level * course * (weekdays[weekday] ?? 0) * beside[kind]
  })
}

export function years({ from, to, seed, size, mood, whim, closed }: Years): readonly CountedDay[] {
  const next = chance(seed)
  let level = 1
  return openDays(from, to, closed).map((day) => {
    level *= 1 + (next() - 0.5) * 0.01
    const today = gamma(next, mood)
    const counts = trueMeans(day, size, level).map((mean) => poisson(next, mean * today * gamma(next, whim)))
    return { ...day, counts }
  })
}
