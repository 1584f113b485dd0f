import fc from 'fast-check'
import { expect, test } from 'vitest'
import { busiest } from '../../server/insights/busiest.ts'
import { type StepRow, stepsOf } from '../../server/insights/steps.ts'
import { material, visit } from './days.ts'
import { cases, groupBy, known, logged, quantile, rowOfName, rowsOf, visitsOf } from './random-days.ts'

test('two who wait from ten are two at once; who comes in the second in which one is called is not the third', () => {
  const at = (arrival: number, wait: number) => visit({ arrival, wait })
  const steps = stepsOf([at(36_000, 60), at(36_010, 300), at(36_060, 30)])
  const tables = busiest(material({ steps }), { from: '2026-11-23', to: '2026-11-23', errands: null })
  expect(rowsOf(tables, 'busiest-days')).toEqual([['2026-11-23', 1, 3, 2, 300, 1]])
  expect(rowsOf(tables, 'visits-by-weekday')).toEqual([[1, 3, 1, 3]])
})

/** How many waited in the same second, counted second by second. */
function atOnce(firsts: readonly StepRow[]): number {
  const spans = firsts.flatMap(({ queued, booked, wait, stay }) => {
    const from = Math.max(queued, booked ?? 0)
    const until = wait !== null ? from + wait : stay !== null ? queued + stay : from
    return until > from ? [[from, until] as const] : []
  })
  return Math.max(0, ...spans.map(([at]) => spans.filter(([from, until]) => from <= at && at < until).length))
}

test('any log is told as a slow computation tells it', () =>
  fc.assert(
    fc.property(cases, ([all, wanted]) => {
      const tables = busiest(logged(all), wanted)
      const firsts = visitsOf(all, wanted).flatMap(([first]) => (first ? [first] : []))
      for (const [day, some] of groupBy(firsts, (one) => one.day)) {
        const row = rowOfName(tables, 'busiest-days', day)
        const p80 = quantile(known(some.map(({ wait }) => wait)), 0.8)
        expect([row?.[2], row?.[3], row?.[4]]).toEqual([some.length, atOnce(some), p80])
      }
      const counts = rowsOf(tables, 'busiest-days').map((row) => Number(row[2]))
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
    }),
  ))
