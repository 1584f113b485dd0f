import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepsOf } from '../../server/insights/steps.ts'
import { waits } from '../../server/insights/waits.ts'
import { material, visit } from './days.ts'
import { cases, groupBy, known, logged, quantile, rowOfName, rowsOf, usual, visitsOf } from './random-days.ts'

const monday = '2026-11-23'
const asked = { from: monday, to: monday, errands: null }

test('of five who waited one to five minutes, 4 of 5 waited at most four', () => {
  const steps = stepsOf([1, 2, 3, 4, 5].map((minutes) => visit({ wait: minutes * 60 })))
  const tables = waits(material({ steps }), asked)
  expect(rowsOf(tables, 'waits-in-all')).toEqual([[5, 180, 240, 300, 300]])
  expect(rowsOf(tables, 'waits-over-time')).toEqual([[monday, 5, 180, 240, 300]])
  expect(rowsOf(tables, 'waits-by-errand')).toEqual([['pas', 5, 180, 240, 300, 10]])
})

test('who was never called has no wait, and a day without anybody is told as such', () => {
  const steps = stepsOf([visit({ wait: null, calls: 0, ending: 'withdrawn' })])
  const tables = waits(material({ steps }), asked)
  expect(rowsOf(tables, 'waits-in-all')).toEqual([])
  expect(rowsOf(tables, 'waits-over-time')).toEqual([[monday, 0, null, null, null]])
})

test('five weeks are told by day, a year by week, and two years by month', () => {
  const named = (to: string) => waits(material({}), { from: '2026-01-01', to, errands: null })[1]?.columns[0]
  expect(named('2026-02-04')).toEqual({ key: 'day', unit: 'date' })
  expect(named('2026-12-31')).toEqual({ key: 'week', unit: 'week' })
  expect(named('2027-12-31')).toEqual({ key: 'month', unit: 'month' })
})

test('any log is told as a slow computation tells it', () =>
  fc.assert(
    fc.property(cases, ([all, wanted]) => {
      const tables = waits(logged(all), wanted)
      const firsts = visitsOf(all, wanted).flatMap(([first]) => (first && first.wait !== null ? [first] : []))
      const plain = (some: readonly (typeof firsts)[number][]) => {
        const values = known(some.map(({ wait }) => wait))
        return [values.length, ...usual(values)]
      }
      expect(rowsOf(tables, 'waits-in-all')[0]?.slice(0, 4) ?? plain([])).toEqual(plain(firsts))
      for (const [errand, some] of groupBy(firsts, (one) => one.errand))
        expect(rowOfName(tables, 'waits-by-errand', errand)?.slice(1, 5)).toEqual(plain(some))
      for (const [half, some] of groupBy(firsts, (one) => Math.floor(one.arrival / 1800)))
        expect(rowOfName(tables, 'waits-by-half-hour', half * 30)?.slice(1)).toEqual(plain(some))
      for (const [day, some] of groupBy(firsts, (one) => one.day))
        expect(rowOfName(tables, 'waits-over-time', day)?.slice(1)).toEqual(plain(some))
      const counted = rowsOf(tables, 'waits-over-time').reduce((sum, [, count]) => sum + Number(count), 0)
      expect(counted).toBe(firsts.length)
    }),
  ))

test('nearest rank: half of four values is the second', () => expect(quantile([4, 1, 3, 2], 0.5)).toBe(2))
