import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepsOf } from '../../server/insights/steps.ts'
import { variants } from '../../server/insights/variants.ts'
import { material, visit } from './days.ts'
import { period, plainQuantile, sumOf, visits } from './random-visits.ts'

const asked = { from: '2026-11-23', to: '2026-11-29', errands: null }

test('two are settled at once, and one by way of another line', () => {
  const sent = visit({ ending: 'transferred', stay: 300 })
  const then = visit({ step: 2, queued: 36_300, stay: 500 })
  const steps = stepsOf([visit(), visit(), sent, then])
  expect(variants(material({ steps }), asked)[0]?.rows).toEqual([
    ['settled', null, null, 1, null, 2, 2 / 3, 800],
    ['transferred', null, 'settled', 2, null, 1, 1 / 3, 800],
  ])
})

test('who was set aside took another way than who was not', () => {
  const steps = stepsOf([visit({ parked: 1, aside: 60 })])
  expect(variants(material({ steps }), asked)[0]?.rows[0]?.slice(0, 5)).toEqual([
    'settled',
    null,
    null,
    1,
    'set-aside',
  ])
})

test('a visit is that of the errand that somebody came for', () => {
  const sent = visit({ errand: 'koerekort', ending: 'transferred' })
  const steps = stepsOf([sent, visit({ step: 2, errand: 'pas' })])
  expect(variants(material({ steps }), { ...asked, errands: new Set(['pas']) })[0]?.rows).toEqual([])
  expect(variants(material({ steps }), { ...asked, errands: new Set(['koerekort']) })[0]?.rows).toHaveLength(
    1,
  )
})

test('any three weeks: each way has as many visits as a plain count, and none is left out', () => {
  fc.assert(
    fc.property(visits, (all) => {
      const [table] = variants(material({ steps: stepsOf(all.flat()) }), period)
      const plain = new Map<string, number[]>()
      for (const steps of all) {
        const endings = steps.map(({ ending }) => ending ?? 'unfinished')
        const [first, second, last] = [endings[0], endings[1], endings.at(-1)]
        const aside = steps.some(({ parked }) => parked > 0) ? 'set-aside' : null
        const count = steps.length
        const key = JSON.stringify([first, count > 2 ? second : null, count > 1 ? last : null, count, aside])
        const [arrival, end] = [steps[0]?.arrival ?? 0, steps.at(-1)]
        plain.set(key, [...(plain.get(key) ?? []), end?.stay == null ? -1 : end.queued + end.stay - arrival])
      }
      const rows = table?.rows ?? []
      expect(rows).toHaveLength(Math.min(plain.size, 12) + (plain.size > 12 ? 1 : 0))
      for (const row of rows.slice(0, 12)) {
        const stays = plain.get(JSON.stringify(row.slice(0, 5))) ?? []
        const known = stays.filter((stay) => stay >= 0)
        expect(row.slice(5)).toEqual([stays.length, stays.length / all.length, plainQuantile(known, 0.5)])
      }
      expect(sumOf(rows.map((row) => Number(row[5])))).toBe(all.length)
    }),
    { numRuns: 200 },
  )
})
