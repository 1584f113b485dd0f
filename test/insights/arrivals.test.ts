import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrivals } from '../../server/insights/arrivals.ts'
import { weekdayOf } from '../../server/insights/asked.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { material, visit } from './days.ts'
import { cases, groupBy, logged, rowsOf, visitsOf } from './random-days.ts'

const monday = '2026-11-23'
const asked = { from: monday, to: '2026-11-29', errands: null }

test('two who came between ten and half past are two visits of that half hour', () => {
  const steps = stepsOf([visit({ day: monday, arrival: 36_000 }), visit({ day: monday, arrival: 37_799 })])
  expect(arrivals(material({ steps }), asked)[0]?.rows).toEqual([[1, 600, 2, 2]])
})

test('a second step of a visit is no second arrival', () => {
  const first = visit({ day: monday, arrival: 36_000, ending: 'transferred' })
  const steps = stepsOf([first, { ...first, step: 2, ending: 'settled' }])
  expect(arrivals(material({ steps }), asked)[0]?.rows).toEqual([[1, 600, 1, 1]])
})

test('a week without anybody has no rows', () => {
  expect(arrivals(material({}), asked)[0]?.rows).toEqual([])
})

test('any log is told as a slow computation tells it', () =>
  fc.assert(
    fc.property(cases, ([all, wanted]) => {
      const told = rowsOf(arrivals(logged(all), wanted), 'arrivals')
      const firsts = visitsOf(all, wanted).flatMap(([first]) => (first ? [first] : []))
      const cells = groupBy(
        firsts,
        ({ day, arrival }) => `${weekdayOf(day)} ${Math.floor(arrival / 1800) * 30}`,
      )
      expect(told.map(([weekday, half, count]) => [`${weekday} ${half}`, count]).sort()).toEqual(
        [...cells].map(([cell, some]) => [cell, some.length]).sort(),
      )
      // Two weeks, open on every day: each weekday stands there twice.
      for (const [, , count, aDay] of told) expect(aDay).toBe(Number(count) / 2)
    }),
  ))
