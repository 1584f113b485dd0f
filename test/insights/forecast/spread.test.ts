import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rangeOf, spreadOf } from '../../../server/insights/forecast/spread.ts'
import { chance, gamma, poisson } from './chance.ts'

const outcomes = (seed: number, mood: number, means: readonly number[], times: number) => {
  const next = chance(seed)
  return means.flatMap((expected) =>
    Array.from({ length: times }, () => ({ expected, came: poisson(next, expected * gamma(next, mood)) })),
  )
}
const means = [3, 6, 12, 25, 50]

test('people who come each for themselves scatter by chance alone', () => {
  const { chance: alone, mood } = spreadOf(outcomes(1, 0, means, 400))
  expect(alone).toBeGreaterThanOrEqual(1)
  expect(alone).toBeLessThan(1.2)
  expect(mood).toBeLessThan(0.01)
})

test('busy and quiet days are seen as such', () => {
  const { mood } = spreadOf(outcomes(2, 0.1, means, 400))
  expect(mood).toBeGreaterThan(0.06)
  expect(mood).toBeLessThan(0.14)
})

describe.each([0, 0.05, 0.2])('with moods of %d', (mood) => {
  test('nine in ten counts that were not learnt from lie below the P90', () => {
    const spread = spreadOf(outcomes(3, mood, means, 300))
    const fresh = outcomes(4, mood, means, 600)
    const below = fresh.filter(({ expected, came }) => came <= rangeOf(expected, spread).high).length
    expect(below / fresh.length).toBeGreaterThan(0.87)
    expect(below / fresh.length).toBeLessThan(0.93)
  })
})

test('a range is in order, and widens with the mean', () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 3000, noNaN: true }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (mean, mood) => {
        const spread = { chance: 1.2, mood, low: 1, high: 1 }
        const { low, middle, high } = rangeOf(mean, spread)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(middle)
        expect(middle).toBeLessThanOrEqual(high)
        expect(rangeOf(mean + 50, spread).high).toBeGreaterThanOrEqual(high)
      },
    ),
  ))

test('too few outcomes say nothing', () => {
  expect(spreadOf([])).toEqual(spreadOf(outcomes(5, 0, [3], 10)))
})
