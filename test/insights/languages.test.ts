import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../server/insights/languages.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { material, visit } from './days.ts'
import { cases, groupBy, known, logged, quantile, rowOfName, rowsOf, visitsOf } from './random-days.ts'

test('four who speak Somali stand in no row of their own, and four alone show no number', () => {
  const steps = stepsOf([
    ...Array.from({ length: 6 }, () => visit()),
    ...Array.from({ length: 4 }, () => visit({ language: 'so', wait: 1 })),
  ])
  const tables = languages(material({ steps }), { from: '2026-11-23', to: '2026-11-23', errands: null })
  expect(rowsOf(tables, 'languages')).toEqual([
    ['da', 6, 0.6, 300, 300],
    ['few', null, null, null, null],
  ])
})

test('any log is told as a slow computation tells it, and no row tells of fewer than five', () =>
  fc.assert(
    fc.property(cases, ([all, wanted]) => {
      const tables = languages(logged(all), wanted)
      const firsts = visitsOf(all, wanted).flatMap(([first]) => (first ? [first] : []))
      for (const [language, some] of groupBy(firsts, (one) => one.language)) {
        const row = rowOfName(tables, 'languages', language)
        const waits = known(some.map(({ wait }) => wait))
        if (some.length < 5) expect(row).toBeUndefined()
        else expect(row?.[1]).toBe(some.length)
        if (some.length >= 5 && waits.length >= 5)
          expect(row?.slice(3)).toEqual([quantile(waits, 0.5), quantile(waits, 0.9)])
        else expect(row?.[4] ?? null).toBeNull()
      }
      for (const row of tables.flatMap((table) => table.rows))
        expect(row[1] === null || Number(row[1]) >= 5).toBe(true)
    }),
  ))
