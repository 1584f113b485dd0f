import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failedDemand } from '../../server/insights/failed-demand.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { material, visit } from './days.ts'
import { enquiries, house, period, sumOf, visits } from './random-visits.ts'

const week = { from: '2026-11-23', to: '2026-11-29', errands: null }

test('of three at the counter one lacked papers, and one should have gone to another authority', () => {
  const back = visit({ ending: 'must-come-back' })
  const steps = stepsOf([visit(), { ...back, why: 'papers' }, { ...back, why: 'authority' }])
  const [channels, errands] = failedDemand(material({ steps, house }), week)
  expect(channels?.rows).toEqual([['channel-lobby', 3, 1, 0, 0, 1, 1 / 3, 1 / 3]])
  expect(errands?.rows).toEqual([['pas', '23.09.02', 3, 1, 0, 0, 1, 1 / 3, 1 / 3]])
})

test('without enquiries there is nothing to tell', () => {
  expect(failedDemand(material({}), week)).toEqual([])
})

test('any three weeks: each kind has as many as a plain count, by channel and by errand', () => {
  fc.assert(
    fc.property(visits, enquiries, (all, told) => {
      const [channels, errands] = failedDemand(
        material({ steps: stepsOf(all.flat()), enquiries: told, house }),
        period,
      )
      const finished = all.flat().filter((step) => step.handling !== null && step.ending !== 'transferred')
      const plain = [
        ...finished.map(({ errand, booked, why }) => ({
          channel: booked === null ? 'lobby' : 'booking',
          errand,
          failed: why === 'authority' ? 'wrong-place' : null,
          papers: why === 'papers',
          count: 1,
        })),
        ...told.map(({ channel, errand, failed, count }) => ({
          channel,
          errand,
          failed,
          papers: false,
          count,
        })),
      ]
      const figures = (rows: typeof plain) => {
        const sum = (some: typeof plain) => sumOf(some.map(({ count }) => count))
        const kinds = ['wrong-place', 'chasing', 'letter'].map((kind) =>
          sum(rows.filter(({ failed }) => failed === kind)),
        )
        const papers = sum(rows.filter((row) => row.papers))
        return [sum(rows), ...kinds, papers, sumOf(kinds) / sum(rows), papers / sum(rows)]
      }
      for (const [channel, ...told] of channels?.rows ?? [])
        expect(told).toEqual(figures(plain.filter((row) => `channel-${row.channel}` === channel)))
      expect(sumOf(channels?.rows.map((row) => Number(row[1])) ?? [])).toBe(
        sumOf(plain.map(({ count }) => count)),
      )
      expect(sumOf(errands?.rows.map((row) => Number(row[2])) ?? [])).toBe(
        sumOf(plain.map(({ count }) => count)),
      )
    }),
    { numRuns: 200 },
  )
})
