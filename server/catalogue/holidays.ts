import { createRequire } from 'node:module'
import type Holidays from 'date-holidays'
import danish from './holidays.DK.json' with { type: 'json' }
import { daysAfter } from './zone.ts'

const dayMs = 24 * 60 * 60_000

/**
 * The calendar of all countries costs 0.1 s and 25 MB to load, so Denmark's days are written out beforehand
 * (a test holds them to the calendar) and the calendar is loaded only for another country or a year that is far before or after.
 */
const written: Readonly<Record<string, Readonly<Record<string, string>>>> = { DK: danish }
const require = createRequire(import.meta.url)
const openCalendar = (country: string): Holidays => {
  const Calendar: typeof Holidays = require('date-holidays')
  return new Calendar(country)
}

const years = new Map<string, ReadonlySet<string>>()

/** The dates, YYYY-MM-DD, of one year that are public holidays in the country; observances are not. */
export function publicHolidays(country: string, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`
  const known = years.get(key)
  if (known) return known
  const days = written[country]?.[year]?.split(' ').map((day) => `${year}-${day}`)
  const dates = new Set(days ?? holidaysFromCalendar(country, year))
  years.set(key, dates)
  return dates
}

/** The same dates from the calendar itself, each once and in order. */
export function holidaysFromCalendar(country: string, year: number): readonly string[] {
  const found = openCalendar(country).getHolidays(year)
  const dates = found.filter((holiday) => holiday.type === 'public').flatMap(datesOf)
  return [...new Set(dates)].sort()
}

/** A holiday may last for days; where clocks change, one of them has 23 or 25 hours. */
function datesOf({ date, start, end }: ReturnType<Holidays['getHolidays']>[number]): string[] {
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs))
  return Array.from({ length }, (_, later) => daysAfter(date.slice(0, 10), later))
}

/** Whether the calendar has this country, by its two letters. */
export const knowsCountry = (country: string): boolean =>
  country in written || country in openCalendar('DK').getCountries()
