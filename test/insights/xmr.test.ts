import fc from 'fast-check'
import { expect, test } from 'vitest'
import { xmr } from '../../server/insights/xmr.ts'

const open = (values: readonly number[]) => xmr(values, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
const signalsOf = (values: readonly number[]) => open(values).points.map(({ signal }) => signal)
/** Twenty-five points around ten, a moving range of two between each: limits 4.68 and 15.32. */
const usual = Array.from({ length: 25 }, (_, at) => (at % 2 === 0 ? 9 : 11))

test('limits stand 2.66 mean moving ranges from the mean, and those of the ranges at 3.268 of them', () => {
  const { limits } = open(usual)
  expect(limits?.mean).toBeCloseTo(9.96)
  expect(limits?.upper).toBeCloseTo(9.96 + 2.66 * 2)
  expect(limits?.lower).toBeCloseTo(9.96 - 2.66 * 2)
  expect(limits?.moving).toBeCloseTo(6.536)
  expect(signalsOf(usual).every((signal) => signal === null)).toBe(true)
})

test('a point past the limit says so, and so does a jump that ends within them', () => {
  expect(signalsOf([...usual, 16]).at(-1)).toBe('outside')
  expect(signalsOf([...usual.slice(0, 24), 6, 14]).at(-1)).toBe('jump')
})

test('eight in a row on one side are a run, seven are none', () => {
  const after = (count: number) =>
    signalsOf([...usual, ...Array.from({ length: count }, () => 10.5)]).slice(-count)
  expect(after(7)).toEqual(Array.from({ length: 7 }, () => null))
  expect(after(8)).toEqual(Array.from({ length: 8 }, () => 'run'))
})

test('three of four nearer the limit than the centre are a sign, two are none', () => {
  expect(signalsOf([...usual, 13, 9, 13, 13]).slice(-4)).toEqual([
    'near-limit',
    null,
    'near-limit',
    'near-limit',
  ])
  expect(signalsOf([...usual, 13, 9, 9, 13]).slice(-4)).toEqual([null, null, null, null])
})

test('what comes later never moves the limits', () => {
  const before = open(usual).limits
  expect(open([...usual, 100, 200, 300]).limits).toEqual(before)
})

test('five points have no limits and no signals', () => {
  expect(xmr([1, 2, 3, 4, 500], 0, 1000)).toMatchObject({ limits: null })
  expect(signalsOf([1, 2, 3, 4, 500])).toEqual([null, null, null, null, null])
})

test('a share has no limit under nothing or over all', () => {
  const { limits } = xmr([0.1, 0.9, 0.1, 0.9, 0.1, 0.9], 0, 1)
  expect([limits?.lower, limits?.upper]).toEqual([0, 1])
})

test('any points: each signal is what a plain reading of the rules says', () => {
  const points = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 60 })
  fc.assert(
    fc.property(points, (values) => {
      const first = values.slice(0, 25)
      const ranges = first.slice(1).map((value, at) => Math.abs(value - (first[at] ?? 0)))
      const mean = first.reduce((sum, one) => sum + one, 0) / first.length
      const range = ranges.reduce((sum, one) => sum + one, 0) / ranges.length
      const [lower, upper] = [mean - 2.66 * range, mean + 2.66 * range]
      const within = (from: number, to: number) => from >= 0 && to < values.length
      const all = (from: number, to: number, is: (value: number) => boolean) =>
        within(from, to) ? values.slice(from, to + 1).filter(is).length : 0
      const inRun = (at: number, is: (value: number) => boolean) =>
        is(values[at] ?? mean) && [0, 1, 2, 3, 4, 5, 6, 7].some((n) => all(at - n, at - n + 7, is) === 8)
      const near = (at: number, is: (value: number) => boolean) =>
        is(values[at] ?? mean) && [0, 1, 2, 3].some((n) => all(at - n, at - n + 3, is) >= 3)
      const expected = values.map((value, at) => {
        if (value < lower || value > upper) return 'outside'
        if (at > 0 && Math.abs(value - (values[at - 1] ?? 0)) > 3.268 * range) return 'jump'
        if (near(at, (one) => one > (mean + upper) / 2) || near(at, (one) => one < (mean + lower) / 2))
          return 'near-limit'
        return inRun(at, (one) => one > mean) || inRun(at, (one) => one < mean) ? 'run' : null
      })
      expect(signalsOf(values)).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})
