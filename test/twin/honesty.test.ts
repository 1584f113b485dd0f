import fc from 'fast-check'
import { expect, test } from 'vitest'
import { announce } from '../../server/twin/announce.ts'
import { conformed, openConform } from '../../server/twin/conform.ts'
import { nth } from '../../server/twin/futures/nth.ts'
import { honestyOf, type Promised } from '../../server/twin/honesty.ts'

const promised = (waited: number | null, leftAfter: number | null = null): Promised => ({
  errand: 'pas',
  ahead: 2,
  median: 10,
  upper: 20,
  waited,
  leftAfter,
})

test('of those who were called, and those who left after more than the bound, so many waited within it', () => {
  const { known, within, called, left, told } = honestyOf([
    promised(5),
    promised(20),
    promised(25),
    promised(null, 8),
    promised(null, 30),
    promised(null),
  ])
  expect({ told, known, within, called, left }).toEqual({ told: 6, known: 4, within: 2, called: 3, left: 2 })
})

test('the errors are those of a plain computation, for all and for each line', () => {
  const anyPromise = fc.record({
    errand: fc.constantFrom('pas', 'mitid'),
    ahead: fc.nat(20),
    median: fc.nat(60),
    upper: fc.nat(90),
    waited: fc.option(fc.nat(120)),
    leftAfter: fc.constant(null),
  })
  fc.assert(
    fc.property(fc.array(anyPromise, { minLength: 1 }), (all) => {
      const report = honestyOf(all)
      const called = all.flatMap(({ median, waited }) => (waited === null ? [] : [{ median, waited }]))
      const mean = (of: (one: { median: number; waited: number }) => number) =>
        called.length === 0 ? null : called.map(of).reduce((a, b) => a + b) / called.length
      expect(report.maeMinutes).toEqual(mean(({ median, waited }) => Math.abs(median - waited)))
      expect(report.biasMinutes).toEqual(mean(({ median, waited }) => median - waited))
      expect(report.byErrand.reduce((sum, { told }) => sum + told, 0)).toBe(all.length)
      expect(report.byAhead.reduce((sum, { told }) => sum + told, 0)).toBe(all.length)
    }),
  )
})

test('an upper bound that is mostly too short becomes longer, and one that is too long shorter, within limits', () => {
  const after = (waited: number, upper: number) => {
    const conform = openConform()
    for (let n = 0; n < 200; n++) conform.note(waited, upper)
    return conform.factor()
  }
  expect(after(130, 100)).toBeCloseTo(131 / 101)
  expect(after(80, 100)).toBeCloseTo(81 / 101)
  expect(after(1000, 100)).toBe(1.6)
  expect(after(1, 100)).toBe(0.7)
  expect(conformed(99, 1.2)).toBeCloseTo(119)
})

test('what is said is whole minutes, and an upper bound in steps of five that does not flap', () => {
  const minutes = (median: number, upper: number, before?: { medianMinutes: number; p80Minutes: number }) =>
    announce(median * 60_000, upper * 60_000, before)
  expect(minutes(0, 0)).toEqual({ medianMinutes: 0, p80Minutes: 5 })
  expect(minutes(9.6, 16)).toEqual({ medianMinutes: 10, p80Minutes: 20 })
  expect(minutes(10, 10)).toEqual({ medianMinutes: 10, p80Minutes: 15 })
  const said = { medianMinutes: 10, p80Minutes: 20 }
  expect(minutes(9, 14.8, said).p80Minutes).toBe(20)
  expect(minutes(8, 13.9, said).p80Minutes).toBe(15)
  expect(minutes(12, 21, said).p80Minutes).toBe(25)
})

test('the value at a place is the one that stands there in order', () => {
  const values = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(1, 2)), { minLength: 1 })
  fc.assert(
    fc.property(values, fc.nat(), (all, any) => {
      const sorted = Float64Array.from(all).sort()
      const place = any % all.length
      expect(nth(Float64Array.from(all), place)).toBe(sorted[place])
    }),
  )
})
