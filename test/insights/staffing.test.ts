import { describe, expect, test } from 'vitest'
import { staffing } from '../../server/insights/staffing.ts'
import { material } from './days.ts'
import { monthOf } from './what-if/months.ts'

const asked = { from: '2026-09-07', to: '2026-10-04', errands: null }
const month = monthOf({ ...asked, seed: 4, size: 16, counters: 6 })
const [week, basis] = staffing(month, asked)
const column = (key: string) => {
  const at = week?.columns.findIndex((one) => one.key === key) ?? -1
  return week?.rows.map((row) => Number(row[at])) ?? []
}
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

describe('a usual week of a lobby that is busy in the morning', () => {
  test('has a row for each open half hour', () => {
    expect(week?.rows).toHaveLength(5 * 10)
    expect(week?.rows[0]?.slice(0, 2)).toEqual([1, 600])
  })
  test('tells the counters that were there', () => {
    expect(Math.max(...column('had'))).toBeLessThanOrEqual(6)
    expect(sum(column('had')) / 50).toBeGreaterThan(5)
  })
  test('needs more counters in the morning than in the afternoon, whoever is asked', () => {
    for (const key of ['erlang-c', 'erlang-a', 'twin']) {
      const needed = column(key)
      const morning = needed.filter((_, at) => at % 10 > 0 && at % 10 < 4)
      const afternoon = needed.filter((_, at) => at % 10 > 5)
      expect(sum(morning) / morning.length).toBeGreaterThan(sum(afternoon) / afternoon.length + 1)
    }
  })
  test('never needs fewer counters than the work takes, and fewer where some give up', () => {
    const load = column('work-load')
    column('erlang-c').forEach((counters, at) => {
      expect(counters).toBeGreaterThan(load[at] ?? 0)
      expect(column('erlang-a')[at]).toBeLessThanOrEqual(counters)
    })
  })
  test('the twin and the formula agree within two counters on the whole', () => {
    const apart = column('twin').map((counters, at) => counters - (column('erlang-c')[at] ?? 0))
    expect(Math.abs(sum(apart) / apart.length)).toBeLessThan(2)
  })
  test('rests on what a visit takes, and on the target', () => {
    const [seconds = 0, variation = 0, , minutes, share, days] = basis?.rows[0] ?? []
    expect(Number(seconds)).toBeGreaterThan(400)
    expect(Number(seconds)).toBeLessThan(600)
    expect(Number(variation)).toBeGreaterThan(0.7)
    expect([minutes, share, days]).toEqual([10, 0.8, 20])
  })
})

test('days without anybody need nobody', () => {
  expect(staffing(material({}), asked).map(({ rows }) => rows)).toEqual([[], []])
})
