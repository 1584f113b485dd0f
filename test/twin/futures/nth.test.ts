import fc from 'fast-check'
import { expect, test } from 'vitest'
import { medianAndUpper } from '../../../server/twin/futures/nth.ts'

const wait = fc.oneof(
  // There is one nought: which of two stands first is nothing to be told.
  { weight: 20, arbitrary: fc.double({ min: -60_000, max: 36_000_000, noNaN: true }).map((ms) => ms + 0) },
  { weight: 2, arbitrary: fc.constantFrom(0, 60_000) },
  { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
)

test('of any futures the median and the upper point are those that stand there when all are in order', () => {
  fc.assert(
    fc.property(fc.array(wait, { minLength: 1, maxLength: 600 }), (waits) => {
      const inOrder = [...waits].sort((a, b) => a - b)
      expect(medianAndUpper(Float64Array.from(waits))).toEqual({
        median: inOrder[Math.floor(waits.length * 0.5)],
        upper: inOrder[Math.floor(waits.length * 0.8)],
      })
    }),
  )
})
