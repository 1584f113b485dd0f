import { expect, test } from 'vitest'
import type { CountedDay } from '../../../server/insights/forecast/days.ts'
import {
  emptyPattern,
  expectedOn,
  kindFactor,
  learn,
  sum,
} from '../../../server/insights/forecast/pattern.ts'
import { openDays, years } from './years.ts'

const learnt = (days: readonly CountedDay[]) => {
  const pattern = emptyPattern()
  for (const day of days) if (day.open.includes(1)) learn(pattern, day)
  return pattern
}
const even = { from: '2024-01-01', to: '2024-06-30', seed: 3, size: 20, mood: 0, whim: 0 }

test('a weekday is expected to bring what it has brought', () => {
  const days = years(even)
  const [monday] = openDays('2024-07-01', '2024-07-01')
  const last = days.filter(({ weekday }) => weekday === 1).slice(-4)
  const usual = sum(last.map(({ counts }) => sum(counts))) / 4
  if (monday) expect(sum(expectedOn(learnt(days), monday)) / usual).toBeCloseTo(1, 1)
})

test('what was last month counts more than what was last year', () => {
  const quiet = years({ ...even, size: 10 })
  const busy = years({ ...even, from: '2024-07-01', to: '2024-08-25', size: 30 })
  const [monday] = openDays('2024-08-26', '2024-08-26')
  const [late] = years({ ...even, from: '2024-08-26', to: '2024-08-26', size: 30 })
  if (!monday || !late) throw new Error('there is such a Monday')
  expect(sum(expectedOn(learnt([...quiet, ...busy]), monday))).toBeGreaterThan(sum(late.counts) * 0.65)
})

test('days after a closure are learnt to be busier', () => {
  const closed = new Set(['2024-02-05', '2024-03-04', '2024-04-01', '2024-05-06'])
  const pattern = learnt(years({ ...even, closed }))
  expect(kindFactor(pattern, 'after-closed')).toBeGreaterThan(1.15)
  expect(kindFactor(pattern, 'ordinary')).toBe(1)
})

test('a weekday that was never open takes the course of the others', () => {
  const pattern = learnt(years(even))
  const [saturday] = openDays('2024-07-06', '2024-07-06')
  if (!saturday) throw new Error('there is such a Saturday')
  const open = new Uint8Array(48).fill(1, 20, 26)
  expect(sum(expectedOn(pattern, { ...saturday, open }))).toBeGreaterThan(6 * 10)
})

test('nothing learnt is nothing expected', () => {
  const [monday] = openDays('2024-07-01', '2024-07-01')
  if (monday) expect(sum(expectedOn(emptyPattern(), monday))).toBe(0)
})
