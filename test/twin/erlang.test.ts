import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Demand, erlangB, erlangC, spreadOf, withoutLeaving } from '../../server/twin/erlang.ts'
import { withLeaving } from '../../server/twin/erlang-a.ts'

/** So many erlangs, with a handling time in seconds. */
const demand = (load: number, handlingSeconds: number): Demand => ({
  anHour: (load * 3600) / handlingSeconds,
  handlingSeconds,
})

test.each([
  [0.01, 5, 1.361],
  [0.01, 10, 4.461],
  [0.01, 20, 12.031],
  [0.01, 50, 37.901],
  [0.01, 100, 84.064],
  [0.02, 3, 0.602],
  [0.02, 5, 1.657],
  [0.02, 7, 2.935],
  [0.02, 9, 4.345],
  [0.02, 10, 5.084],
  [0.02, 15, 9.01],
  [0.02, 20, 13.182],
  [0.02, 30, 21.932],
  [0.02, 51, 41.189],
  [0.02, 89, 77.342],
])('published tables block %d of all with %d counters at a load of %d', (share, counters, load) => {
  expect(erlangB(load, counters)).toBeCloseTo(share, 4)
})

test.each([
  [1, 2, 1 / 3],
  [2, 3, 4 / 9],
  [4, 5, 0.554113],
  [8, 10, 0.40918],
  [18, 20, 0.550769],
  [45, 50, 0.363864],
  [90, 100, 0.21694],
])('with a load of %d and %d counters so many wait: %d', (load, counters, share) => {
  expect(erlangC(load, counters)).toBeCloseTo(share, 6)
})

describe('with handling times', () => {
  test('ten erlangs and fourteen counters', () => {
    const { waits, meanWaitSeconds, level } = withoutLeaving(demand(10, 180), 14)
    expect(waits).toBeCloseTo(0.1741319, 7)
    expect(level(20)).toBeCloseTo(0.88835, 5)
    expect(meanWaitSeconds).toBeCloseTo(7.83594, 5)
  })
  test('ten erlangs and eleven counters', () => {
    const { waits, level } = withoutLeaving(demand(10, 180), 11)
    expect(waits).toBeCloseTo(0.6821182, 7)
    expect(level(20)).toBeCloseTo(0.3896138, 7)
  })
  test('a thousand people an hour for two minutes each, and forty counters', () => {
    const { waits, meanWaitSeconds, level } = withoutLeaving({ anHour: 1000, handlingSeconds: 120 }, 40)
    expect(waits).toBeCloseTo(0.1907, 4)
    expect(level(20)).toBeCloseTo(0.9372, 4)
    expect(meanWaitSeconds).toBeCloseTo(3.43, 2)
  })
  test('times that vary more than by chance make waits longer by half of what they vary', () => {
    const even = withoutLeaving(demand(8, 300), 10)
    expect(withoutLeaving(demand(8, 300), 10, 1.4).meanWaitSeconds / even.meanWaitSeconds).toBeCloseTo(1.48)
    expect(withoutLeaving(demand(8, 300), 10, 0).meanWaitSeconds / even.meanWaitSeconds).toBeCloseTo(0.5)
    expect(spreadOf(1)).toBe(1)
  })
})

describe('where people give up', () => {
  const whitt = { anHour: 102, handlingSeconds: 3600 }
  test('a hundred counters, a load of 102 and a patience of one handling time', () => {
    const { waits, leaves, inLine } = withLeaving(whitt, 100, 3600)
    expect(1 - waits).toBeCloseTo(0.4083, 4)
    expect(leaves).toBeCloseTo(0.0499, 4)
    expect(inLine).toBeCloseTo(5.092, 3)
  })
  test('the same with four times the patience', () => {
    const { waits, leaves, inLine } = withLeaving(whitt, 100, 4 * 3600)
    expect(1 - waits).toBeCloseTo(0.226, 3)
    expect(leaves).toBeCloseTo(0.0364, 4)
    expect(inLine).toBeCloseTo(14.84, 2)
  })
  test('endless patience is the formula without leaving', () => {
    const patient = withLeaving(demand(8, 300), 10, 1e9)
    const all = withoutLeaving(demand(8, 300), 10)
    expect(patient.waits).toBeCloseTo(all.waits, 5)
    expect(patient.meanWaitSeconds).toBeCloseTo(all.meanWaitSeconds, 3)
    expect(patient.level(60)).toBeCloseTo(all.level(60), 4)
  })
  test('within no time at all those are called who find a counter free', () => {
    const { level, waits } = withLeaving(demand(9, 300), 8, 600)
    expect(level(0)).toBeCloseTo(1 - waits, 10)
    expect(level(1e6)).toBeCloseTo(1, 10)
  })
  test('one counter, worked out by adding departures one by one', () => {
    expect(withLeaving(demand(2, 300), 1, 450).level(600)).toBeCloseTo(levelBySteps(2, 300, 450, 600), 3)
  })
  test('nobody comes, and nobody waits', () => {
    expect(withLeaving({ anHour: 0, handlingSeconds: 300 }, 2, 600).level(60)).toBe(1)
    expect(withoutLeaving({ anHour: 0, handlingSeconds: 300 }, 0).level(60)).toBe(1)
  })
})

/** The wait of one newcomer followed in small steps of time through the states "k go before", for each k that they may find. */
function levelBySteps(load: number, handling: number, patience: number, within: number): number {
  const step = 0.02
  const share = [1]
  for (let k = 1; k < 40; k++)
    share[k] = ((share[k - 1] ?? 0) * load) / handling / (1 / handling + Math.max(0, k - 1) / patience)
  const sum = share.reduce((all, one) => all + one)
  const ahead = share.slice(1).map((one) => one / sum)
  let inTime = 1 / sum
  for (let at = 0; at < within; at += step) {
    inTime += (ahead[0] ?? 0) * (1 / handling) * step
    for (let k = 0; k < ahead.length; k++) {
      const leave = (ahead[k] ?? 0) * (1 / handling + (k + 1) / patience)
      const come = (ahead[k + 1] ?? 0) * (1 / handling + (k + 1) / patience)
      ahead[k] = (ahead[k] ?? 0) + step * (come - leave)
    }
  }
  return inTime / (inTime + ahead.reduce((all, one) => all + one))
}

describe('whatever the load', () => {
  const load = fc.double({ min: 0.01, max: 200, noNaN: true })
  const counters = fc.integer({ min: 1, max: 300 })
  test('shares lie between 0 and 1, and one counter more never hurts', () =>
    fc.assert(
      fc.property(load, counters, (a, n) => {
        for (const formula of [erlangB, erlangC]) {
          expect(formula(a, n)).toBeGreaterThanOrEqual(0)
          expect(formula(a, n)).toBeLessThanOrEqual(1)
          expect(formula(a, n + 1)).toBeLessThanOrEqual(formula(a, n))
        }
        expect(erlangC(a, n)).toBeGreaterThanOrEqual(erlangB(a, n))
      }),
    ))
  test('whoever is helped sooner leaves less often, and the longer one looks the more were called', () =>
    fc.assert(
      fc.property(load, counters, fc.double({ min: 30, max: 7200, noNaN: true }), (a, n, patience) => {
        const few = withLeaving(demand(a, 300), n, patience)
        const more = withLeaving(demand(a, 300), n + 1, patience)
        expect(more.leaves).toBeLessThanOrEqual(few.leaves + 1e-9)
        expect(more.level(300)).toBeGreaterThanOrEqual(few.level(300) - 1e-9)
        expect(few.level(600)).toBeGreaterThanOrEqual(few.level(300) - 1e-9)
        expect(few.level(300)).toBeGreaterThanOrEqual(0)
        expect(few.level(300)).toBeLessThanOrEqual(1)
      }),
    ))
})
