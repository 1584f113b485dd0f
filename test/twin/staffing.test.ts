import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutLeaving } from '../../server/twin/erlang.ts'
import { withLeaving } from '../../server/twin/erlang-a.ts'
import { countersFor, lagged, squareRootCounters } from '../../server/twin/staffing.ts'

const target = { withinSeconds: 20, share: 0.8 }

describe('counters for a target', () => {
  const tenErlangs = { anHour: 200, handlingSeconds: 180 }
  test('four in five within twenty seconds take fourteen counters for ten erlangs, and no less', () => {
    const needed = countersFor(target, 99, (counters) => withoutLeaving(tenErlangs, counters))
    expect(needed).toBe(14)
    expect(withoutLeaving(tenErlangs, 13).level(20)).toBeLessThan(0.8)
  })
  test('a town hall with six counters is told that they are too few', () => {
    expect(countersFor(target, 6, (counters) => withoutLeaving(tenErlangs, counters))).toBeNull()
  })
  test('nobody comes, and no counter is needed', () => {
    expect(
      countersFor(target, 6, (counters) => withoutLeaving({ anHour: 0, handlingSeconds: 180 }, counters)),
    ).toBe(0)
  })
  test('where some give up, never more are needed than where all stay', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 60, max: 3600 }),
        (anHour, patience) => {
          const demand = { anHour, handlingSeconds: 300 }
          const staying = countersFor(target, 99, (counters) => withoutLeaving(demand, counters)) ?? 99
          const leaving = countersFor(target, 99, (counters) => withLeaving(demand, counters, patience)) ?? 99
          expect(leaving).toBeLessThanOrEqual(staying)
        },
      ),
    ))
  test('wherever one begins to look, the number is the same', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 60, max: 3600 }),
        fc.integer({ min: 0, max: 70 }),
        (anHour, patience, near) => {
          const demand = { anHour, handlingSeconds: 300 }
          for (const expected of [
            (counters: number) => withoutLeaving(demand, counters),
            (counters: number) => withLeaving(demand, counters, patience),
          ])
            expect(countersFor(target, 60, expected, near)).toBe(countersFor(target, 60, expected))
        },
      ),
    ))
  test('the rule of the square root comes close to the formula', () => {
    expect(squareRootCounters(100, 0.5)).toBe(105)
  })
})

describe('a lagged half hour', () => {
  test('a handling time of ten minutes moves a third of a half hour to the next', () => {
    expect(lagged([0, 12, 0, 0], 600)).toEqual([0, 8, 4, 0])
  })
  test('a handling time of three quarters of an hour moves it past the next', () => {
    expect(lagged([12, 0, 0, 0], 2700)).toEqual([0, 6, 6, 0])
  })
  test('nobody is lost but past the end of the day', () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 3600 }),
        (rates, handling) => {
          const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)
          expect(sum(lagged([...rates, 0, 0, 0], handling))).toBeCloseTo(sum(rates), 6)
        },
      ),
    ))
})
