import fc from 'fast-check'
import { expect, test } from 'vitest'
import { needs } from '../../server/insights/needs.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { material, visit } from './days.ts'
import { cases, groupBy, logged, rowOfName, rowsOf, share, visitsOf } from './random-days.ts'

test('a seat was asked for three times on two days, by three of four', () => {
  const need = { day: '2026-11-23', need: 'seat', count: 2 }
  const wishes = [need, { ...need, day: '2026-11-24', count: 1 }, { ...need, need: 'hearing', count: 1 }]
  const steps = stepsOf(Array.from({ length: 4 }, () => visit()))
  const tables = needs(material({ steps, needs: wishes }), {
    from: '2026-11-23',
    to: '2026-11-24',
    errands: null,
  })
  expect(rowsOf(tables, 'needs')).toEqual([
    ['seat', 3, 0.75],
    ['hearing', 1, 0.25],
  ])
})

test('any log tells who came for somebody else as a slow computation does', () =>
  fc.assert(
    fc.property(cases, ([all, wanted]) => {
      const tables = needs(logged(all), wanted)
      const firsts = visitsOf(all, wanted).flatMap(([first]) => (first ? [first] : []))
      for (const [errand, some] of groupBy(firsts, (one) => one.errand)) {
        const others = some.filter(({ behalf }) => behalf).length
        const row = [errand, some.length, others, share(others, some.length)]
        expect(rowOfName(tables, 'behalf-by-errand', errand)).toEqual(row)
      }
    }),
  ))
