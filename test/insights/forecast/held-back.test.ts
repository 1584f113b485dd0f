import { describe, expect, test } from 'vitest'
import { heldBack } from '../../../server/insights/forecast/held-back.ts'
import { years } from './years.ts'

const closed = new Set([
  ...['2024-03-28', '2024-03-29', '2024-04-01', '2024-05-09', '2024-05-20', '2024-06-05', '2024-12-24'],
  ...['2024-12-25', '2024-12-26', '2024-12-31', '2025-01-01', '2025-04-17', '2025-04-18', '2025-04-21'],
  ...['2025-05-29', '2025-06-05', '2025-06-09'],
])
const town = { from: '2024-01-01', to: '2025-08-31', size: 8, mood: 0.02, whim: 0.1, closed }
/** Four weeks each, none of which knows of another; weeks with holidays and without. */
const origins = [112, 168, 224, 280, 336, 392, 448, 504, 560]

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
const held = [11, 12, 13].flatMap((seed) => {
  const days = years({ ...town, seed })
  return origins.map((at) => heldBack(days, at))
})

describe('four weeks that were held back, of three towns and twenty months', () => {
  test('are foretold better than by the week before: MASE below 0.8', () => {
    expect(mean(held.map(({ mase }) => mase))).toBeLessThan(0.8)
  })
  test('hold 87 to 93 % of half hours below the P90', () => {
    const share = mean(held.map(({ below90 }) => below90))
    expect(share).toBeGreaterThan(0.87)
    expect(share).toBeLessThan(0.93)
  })
  test('hold about half below the middle, and few below the P10', () => {
    expect(mean(held.map(({ below50 }) => below50))).toBeGreaterThan(0.44)
    expect(mean(held.map(({ below50 }) => below50))).toBeLessThan(0.58)
    expect(mean(held.map(({ below10 }) => below10))).toBeLessThan(0.18)
  })
  test('hold whole days too', () => {
    const share = mean(held.map(({ daysBelow90 }) => daysBelow90))
    expect(share).toBeGreaterThan(0.85)
    expect(share).toBeLessThan(0.95)
  })
})

test('six weeks of a new lobby are enough for a forecast that is judged', () => {
  const { mase, halves } = heldBack(years({ ...town, to: '2024-02-11', seed: 5 }), 28, 14)
  expect(halves).toBeGreaterThan(90)
  expect(mase).toBeLessThan(1.2)
})
