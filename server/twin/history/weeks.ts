import type { DayDate, Instant } from '../../queue/words.ts'
import type { Chance } from '../chance.ts'
import { lognormal, poisson } from './draws.ts'
import type { Town } from './town.ts'

const dayMs = 86_400_000
const halfHourMs = 1_800_000

/** How much more or less is asked in a month than in the year: passports before the summer, a quiet July and December. */
const season = [1.1, 1.02, 1.02, 1.04, 1.16, 1.14, 0.82, 1.04, 1.02, 0.97, 0.93, 0.78] as const
/** From Monday on. */
const week = [1.16, 1.02, 0.95, 1, 0.9, 0.8, 0.8] as const
const growthAYear = 0.02
/** How much a whole day, and a half hour of it, differs from what was to be expected. */
const dayVariation = 0.1
const halfHourVariation = 0.22

/** What is expected of a date in comparison with others; 0 when it is closed. */
export function weightOf(town: Town, day: DayDate): number {
  const hours = town.spans(day).reduce((sum, { from, to }) => sum + (to - from) / 3_600_000, 0)
  if (hours === 0) return 0
  const at = Date.parse(day)
  const years = (at - Date.parse('2020-01-01')) / (365.25 * dayMs)
  return (
    hours * (1 + growthAYear) ** years * seasonAt(at) * (week[weekdayOf(at)] ?? 1) * besideClosed(town, at)
  )
}

/** Between the middles of two months it goes over from the one to the other. */
function seasonAt(at: number): number {
  const date = new Date(at)
  const month = date.getUTCMonth() + (date.getUTCDate() - 15) / 30
  const before = Math.floor(month)
  const part = month - before
  const of = (index: number) => season[(index + 12) % 12] ?? 1
  return of(before) * (1 - part) + of(before + 1) * part
}

/** Mondays are 0. */
const weekdayOf = (at: number): number => (new Date(at).getUTCDay() + 6) % 7

/** Before a working day that is closed fewer come, and after it more. */
function besideClosed(town: Town, at: number): number {
  const isHoliday = (then: number) =>
    weekdayOf(then) < 5 && town.spans(new Date(then).toISOString().slice(0, 10)).length === 0
  return (isHoliday(at - dayMs) ? 1.2 : 1) * (isHoliday(at + dayMs) ? 0.88 : 1)
}

/** When people come on a date on which `expected` are expected, in order; they differ more than by chance alone. */
export function arrivalsOf(town: Town, day: DayDate, expected: number, chance: Chance): readonly Instant[] {
  const halves = town.spans(day).flatMap(halvesOf)
  const whole = halves.reduce((sum, { weight }) => sum + weight, 0)
  const today = expected * lognormal(chance, 1, dayVariation)
  return halves
    .flatMap(({ from, length, weight }) => {
      const mean = (today * weight * lognormal(chance, 1, halfHourVariation)) / whole
      return Array.from({ length: poisson(chance, mean) }, () => Math.floor(from + chance.part() * length))
    })
    .sort((one, other) => one - other)
}

/** Half hours of a span: some wait at the door, noon is quieter, and few come when it is about to close. */
function halvesOf({ from, to }: { from: Instant; to: Instant }) {
  const count = Math.max(1, Math.round((to - from) / halfHourMs))
  return Array.from({ length: count }, (_, index) => {
    const atDoor = index === 0 ? 1.5 : index === 1 ? 1.2 : 1
    const atEnd = index === count - 1 ? 0.6 : 1
    const atNoon = count > 8 && Math.abs(index - count / 2) < 1 ? 0.85 : 1
    const length = Math.min(halfHourMs, to - from - index * halfHourMs)
    return {
      from: from + index * halfHourMs,
      length,
      weight: (atDoor * atEnd * atNoon * length) / halfHourMs,
    }
  })
}
