import { describe, expect, test } from 'vitest'
import { changed } from '../../../server/twin/whatif/change.ts'
import type { Lobby } from '../../../server/twin/whatif/past.ts'
import { day, evenly, hour } from './given.ts'

const lobby = (part: Parameters<typeof day>[0] = {}): Lobby => ({
  days: [day(part)],
  rule: { headStarts: { 'walk-in': 0, booking: 15 }, gains: null },
})

describe('counters', () => {
  const noon = { kind: 'counters', weekdays: [1], span: [hour(12), hour(14)] } as const
  test('one more on Mondays from 12 to 14 serves all that come', () => {
    const { days } = changed(lobby({ stays: evenly(3, 10, 15) }), { ...noon, more: 1 })
    expect(days[0]?.presences.at(-1)).toEqual({
      counter: 'more-1',
      span: [hour(12), hour(14)],
      serves: ['pas'],
    })
  })
  test('one fewer takes out whoever came last, for that time alone', () => {
    const presences = [
      { counter: '1', span: [hour(10), hour(15)] as const, serves: ['pas'] },
      { counter: '2', span: [hour(11), hour(15)] as const, serves: ['pas'] },
    ]
    const { days } = changed(lobby({ presences }), { ...noon, more: -1 })
    expect(days[0]?.presences.map(({ counter, span }) => [counter, ...span])).toEqual([
      ['1', hour(10), hour(15)],
      ['2', hour(11), hour(12)],
      ['2', hour(14), hour(15)],
    ])
  })
  test('other weekdays stay as they were', () => {
    const before = lobby()
    expect(changed(before, { ...noon, weekdays: [2], more: 1 }).days[0]).toBe(before.days[0])
  })
})

describe('by booking alone', () => {
  const { days } = changed(
    lobby({ stays: [...evenly(4, 10, 11), ...evenly(1, 14, 15, { errand: 'flytning', number: 9 })] }),
    {
      kind: 'only-booked',
      errands: ['pas'],
    },
  )
  const passports = days[0]?.stays.filter(({ errand }) => errand === 'pas') ?? []
  test('people come five minutes before times that lie evenly over the day', () => {
    const times = passports.map(({ booked }) => booked ?? 0)
    expect(new Set(times.slice(1).map((time, at) => time - (times[at] ?? 0))).size).toBe(1)
    expect(passports.map(({ arrival, booked }) => (booked ?? 0) - arrival)).toEqual([300, 300, 300, 300])
    expect(passports.every((one) => one.class === 'booking')).toBe(true)
  })
  test('other errands come as they did', () => {
    expect(days[0]?.stays.find(({ errand }) => errand === 'flytning')?.booked).toBeNull()
  })
})

test('another rule changes nobody’s arrival', () => {
  const before = lobby({ stays: evenly(3, 10, 15) })
  const even = changed(before, { kind: 'head-starts', minutes: { booking: 0 } })
  expect(even.rule).toEqual({ headStarts: { 'walk-in': 0, booking: 0 }, gains: null })
  expect(changed(before, { kind: 'gains', gains: { booking: 2 } }).rule.gains).toEqual({ booking: 2 })
  expect(even.days).toBe(before.days)
})
