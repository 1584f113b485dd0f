import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partOf, patienceOf, patientFor } from '../../../server/twin/whatif/deal.ts'
import { stay } from './given.ts'

const left = (after: number) => stay({ wait: null, help: null, left: after })

test('the share who have not given up falls only when somebody does (Kaplan and Meier)', () => {
  const { after, stays } = patienceOf([left(100), stay({ wait: 150 }), left(200), stay({ wait: 300 })])
  expect([...after]).toEqual([100, 200])
  expect(stays[0]).toBeCloseTo(0.75)
  expect(stays[1]).toBeCloseTo(0.375)
})

test('who has waited for long is as patient as others who have', () => {
  const patience = patienceOf([left(100), left(200), left(300), left(400)])
  expect(patientFor(patience, 0, 0.8)).toBe(100)
  expect(patientFor(patience, 0, 0.4)).toBe(300)
  expect(patientFor(patience, 250, 0.9)).toBe(300)
  expect(patientFor(patience, 250, 0.4)).toBe(400)
})

test('where nobody has given up, nobody does', () => {
  expect(patientFor(patienceOf([stay()]), 100, 0.01)).toBe(Number.POSITIVE_INFINITY)
})

test('nobody gives up before the time that they are known to have waited', () =>
  fc.assert(
    fc.property(
      fc.array(fc.nat(2000), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 0, max: 2500 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (leaves, waited, part) => {
        expect(patientFor(patienceOf(leaves.map(left)), waited, part)).toBeGreaterThan(waited)
      },
    ),
  ))

test('luck is spread evenly, and the same for the same visit, play and purpose', () => {
  const parts = Array.from({ length: 4000 }, (_, n) => partOf(n >> 2, n & 3, 1))
  for (const share of [0.1, 0.5, 0.9])
    expect(parts.filter((part) => part < share).length / parts.length).toBeCloseTo(share, 1)
  expect(partOf(7, 3, 1)).toBe(partOf(7, 3, 1))
  expect(partOf(7, 3, 1)).not.toBe(partOf(7, 3, 2))
})
