import type { Table } from '../contract/insights.ts'
import { type Asked, daysFrom, pickedErrands, weekdayOf } from './asked.ts'
import type { Material } from './material.ts'
import { halfOf, halvesADay } from './visits.ts'

/** Visits by weekday and half hour, and how many came on an average of those days on which it was open. */
export function arrivals({ steps, house }: Material, asked: Asked): readonly Table[] {
  const picked = pickedErrands(steps, asked)
  const weekdays = steps.days.map(weekdayOf)
  const counts = new Uint32Array(8 * halvesADay)
  for (let at = 0; at < steps.length; at++) {
    if (steps.step[at] !== 1 || !picked[steps.errand[at] ?? 0]) continue
    const cell = (weekdays[steps.day[at] ?? 0] ?? 0) * halvesADay + halfOf(steps.arrival[at] ?? 0)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  const openDays = new Uint32Array(8)
  for (const day of daysFrom(asked.from, asked.to)) {
    const weekday = weekdayOf(day)
    if (house.open(day, null).length > 0) openDays[weekday] = (openDays[weekday] ?? 0) + 1
  }
  const rows = [...counts].flatMap((count, cell) => {
    const weekday = Math.floor(cell / halvesADay)
    const days = openDays[weekday] ?? 0
    return count === 0 ? [] : [[weekday, (cell % halvesADay) * 30, count, days === 0 ? null : count / days]]
  })
  const columns = [
    { key: 'weekday', unit: 'weekday' },
    { key: 'half-hour', unit: 'clock' },
    { key: 'arrivals', unit: 'count' },
    { key: 'a-day', unit: 'number' },
  ] as const
  return [{ name: 'arrivals', columns: [...columns], rows }]
}
