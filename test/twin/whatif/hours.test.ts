import fc from 'fast-check'
import { expect, test } from 'vitest'
import { otherHours } from '../../../server/twin/whatif/hours.ts'
import type { PastDay } from '../../../server/twin/whatif/past.ts'
import { day, evenly, hour, stay } from './given.ts'

const monday = [1]
const count = (days: readonly PastDay[]) => days.reduce((sum, { stays }) => sum + stays.length, 0)
const between = ({ stays }: PastDay, from: number, to: number) =>
  stays.filter(({ arrival }) => arrival >= hour(from) && arrival < hour(to)).length

test('who came when it would be closed comes when others came that day', () => {
  const [shorter] = otherHours([day({ stays: evenly(100, 10, 15) })], {
    weekdays: monday,
    open: [[hour(10), hour(14)]],
  })
  if (!shorter) throw new Error('the day is still there')
  expect(shorter.stays).toHaveLength(100)
  expect(between(shorter, 10, 14)).toBe(100)
})

test('a closed day sends everybody to the next open one', () => {
  const tuesday = day({ day: '2026-11-24', weekday: 2, stays: evenly(10, 10, 15) })
  const days = otherHours([day({ stays: evenly(30, 10, 15) }), tuesday], { weekdays: monday, open: [] })
  expect(days.map(({ stays }) => stays.length)).toEqual([0, 40])
  expect(days[0]?.presences).toEqual([])
})

test('an hour more draws about as many as the other hours, out of those', () => {
  const [longer] = otherHours([day({ stays: evenly(600, 10, 15) })], {
    weekdays: monday,
    open: [[hour(10), hour(16)]],
  })
  if (!longer) throw new Error('the day is still there')
  expect(longer.stays).toHaveLength(600)
  expect(between(longer, 15, 16)).toBeGreaterThan(70)
  expect(between(longer, 15, 16)).toBeLessThan(130)
  expect(longer.presences[0]?.span).toEqual([hour(10), hour(16)])
})

test('a Saturday that opens takes its share of the week, with the counters of the day before', () => {
  const week = [1, 2, 3, 4, 5].map((weekday) =>
    day({
      day: `2026-11-${22 + weekday}`,
      weekday,
      stays: evenly(100, 10, 15).map((one) => ({ ...one, number: one.number + weekday * 1000 })),
    }),
  )
  const saturday = day({ day: '2026-11-28', weekday: 6, open: [], presences: [] })
  const days = otherHours([...week, saturday], { weekdays: [6], open: [[hour(10), hour(15)]] })
  expect(count(days)).toBe(500)
  expect(days[5]?.stays.length).toBeGreaterThan(55)
  expect(days[5]?.stays.length).toBeLessThan(115)
  expect(days[5]?.presences).toEqual([{ counter: '1', span: [hour(10), hour(15)], serves: ['pas'] }])
})

test('a holiday stays closed', () => {
  const holiday = day({ holiday: true, open: [], presences: [] })
  expect(otherHours([holiday], { weekdays: monday, open: [[hour(10), hour(15)]] })[0]?.open).toEqual([])
})

test('who stood at the door before it opened does so at the new opening', () => {
  const early = stay({ arrival: hour(10) - 120 })
  const [later] = otherHours([day({ stays: [early] })], { weekdays: monday, open: [[hour(11), hour(15)]] })
  expect(later?.stays[0]?.arrival).toBe(hour(11) - 120)
})

test('a counter that came at noon does not come with an earlier opening', () => {
  const presences = [{ counter: '2', span: [hour(12), hour(15)] as const, serves: ['pas'] }]
  const [earlier] = otherHours([day({ presences })], { weekdays: monday, open: [[hour(8), hour(15)]] })
  expect(earlier?.presences[0]?.span).toEqual([hour(12), hour(15)])
})

test('nobody is lost, nobody is added, and every visit keeps its number', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 6, max: 14 }),
      fc.integer({ min: 1, max: 6 }),
      fc.nat(40),
      (opens, long, many) => {
        const days = [day({ stays: evenly(many, 9, 16) }), day({ weekday: 2, day: '2026-11-24' })]
        const after = otherHours(days, { weekdays: monday, open: [[hour(opens), hour(opens + long)]] })
        const numbers = after.flatMap(({ stays }) => stays.map(({ number }) => number)).sort((a, b) => a - b)
        expect(numbers).toEqual(Array.from({ length: many }, (_, n) => n))
      },
    ),
  ))
