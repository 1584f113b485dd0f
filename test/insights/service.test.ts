import fc from 'fast-check'
import { expect, test } from 'vitest'
import { service } from '../../server/insights/service.ts'
import { endings, type StepRow, stepsOf } from '../../server/insights/steps.ts'
import { material, visit } from './days.ts'
import { cases, groupBy, logged, rowOfName, rowsOf, share, visitsOf } from './random-days.ts'

const asked = { from: '2026-11-23', to: '2026-11-23', errands: null }
const counted = (rows: readonly StepRow[]) =>
  rowsOf(service(material({ steps: stepsOf(rows) }), asked), 'service-in-all')

test('exactly ten minutes is in time, and one second more is late', () => {
  expect(counted([visit({ wait: 600 }), visit({ wait: 601 })])).toEqual([[2, 1, 0.5]])
})

test('who left within the target counts neither way, and who left later counts as late', () => {
  const left = visit({ wait: null, way: null, handling: null, calls: 0, ending: 'withdrawn' })
  expect(counted([visit({ wait: 60 }), { ...left, stay: 600 }])).toEqual([[1, 1, 1]])
  expect(counted([visit({ wait: 60 }), { ...left, stay: 601 }])).toEqual([[2, 1, 0.5]])
})

test('who was called and was not there counts neither way', () => {
  expect(counted([visit({ wait: 60, way: null, handling: null, ending: 'absent' })])).toEqual([])
})

/** The definition in words: served within T, of those served and those who left after more than T. */
function judged(first: StepRow): boolean | null {
  const limit = 600
  if (first.ending === 'withdrawn' || first.ending === 'forgotten') {
    if (first.stay === null) return null
    const from = Math.max(first.queued, first.booked ?? 0)
    return Math.max(0, first.queued + first.stay - from) > limit ? false : null
  }
  const isHelped = first.ending !== null && endings.indexOf(first.ending) <= endings.indexOf('transferred')
  if (first.ending === 'absent' || first.wait === null) return null
  return isHelped || first.way !== null || first.parked > 0 ? first.wait <= limit : null
}

test('any log is told as a slow computation tells it', () =>
  fc.assert(
    fc.property(cases, ([all, wanted]) => {
      const tables = service(logged(all), wanted)
      const firsts = visitsOf(all, wanted).flatMap(([first]) => {
        const inTime = first ? judged(first) : null
        return first && inTime !== null ? [{ first, inTime }] : []
      })
      const plain = (some: readonly (typeof firsts)[number][]) => {
        const yes = some.filter(({ inTime }) => inTime).length
        return [some.length, yes, share(yes, some.length)]
      }
      expect(rowsOf(tables, 'service-in-all')[0] ?? plain([])).toEqual(plain(firsts))
      for (const [errand, some] of groupBy(firsts, ({ first }) => first.errand))
        expect(rowOfName(tables, 'service-by-errand', errand)?.slice(1, 4)).toEqual(plain(some))
      for (const [day, some] of groupBy(firsts, ({ first }) => first.day))
        expect(rowOfName(tables, 'service-over-time', day)?.slice(1)).toEqual(plain(some))
    }),
  ))
