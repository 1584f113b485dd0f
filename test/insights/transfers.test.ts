import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepsOf } from '../../server/insights/steps.ts'
import { transfers } from '../../server/insights/transfers.ts'
import { material, visit } from './days.ts'
import { cases, known, logged, quantile, rowsOf, share, visitsOf } from './random-days.ts'

test('who was sent from passports to licences is one move, and the second wait is told by itself', () => {
  const first = visit({ ending: 'transferred' })
  const steps = stepsOf([first, { ...first, step: 2, errand: 'koerekort', wait: 120, ending: 'settled' }])
  const tables = transfers(material({ steps }), { from: '2026-11-23', to: '2026-11-23', errands: null })
  expect(rowsOf(tables, 'transfers')).toEqual([['pas', 'koerekort', 1]])
  expect(rowsOf(tables, 'transfers-in-all')).toEqual([[1, 1, 1, 120, 120]])
  expect(rowsOf(tables, 'steps-of-visits')).toEqual([[2, 1, 1]])
})

test('any log is told as a slow computation tells it', () =>
  fc.assert(
    fc.property(cases, ([all, wanted]) => {
      const tables = transfers(logged(all), wanted)
      const visits = visitsOf(all, wanted)
      const moves = visits.flatMap((steps) =>
        steps.flatMap((one, at) => {
          const next = steps[at + 1]
          return one.ending === 'transferred' && next
            ? [{ from: one.errand, to: next.errand, wait: next.wait }]
            : []
        }),
      )
      const moved = visits.filter((steps) =>
        steps.slice(0, -1).some(({ ending }) => ending === 'transferred'),
      ).length
      const waits = known(moves.map(({ wait }) => wait))
      if (visits.length > 0)
        expect(rowsOf(tables, 'transfers-in-all')[0]).toEqual([
          visits.length,
          moved,
          share(moved, visits.length),
          quantile(waits, 0.5),
          quantile(waits, 0.8),
        ])
      for (const [from, to, count] of rowsOf(tables, 'transfers'))
        expect(count).toBe(moves.filter((move) => move.from === from && move.to === to).length)
      expect(rowsOf(tables, 'transfers').reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(
        moves.length,
      )
    }),
  ))
