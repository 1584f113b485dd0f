import { expect, test } from 'vitest'
import { strikeGate } from '../../kiosk/strikes.ts'

const counted = (...timesMs: number[]) => {
  const counts = strikeGate()
  return timesMs.map((at) => counts(at))
}

test('a strike counts', () => expect(counted(0)).toEqual([true]))

test('a second strike within half a second is the same one', () =>
  expect(counted(1000, 1499)).toEqual([true, false]))

test('a strike half a second later is a new one', () => expect(counted(1000, 1500)).toEqual([true, true]))

test('a hand that trembles strikes once, however long it trembles', () =>
  expect(counted(0, 300, 600, 900, 1200)).toEqual([true, false, false, false, false]))

test('who types fast writes every letter, and the same one twice only when it is meant', () => {
  const counts = strikeGate()
  const [a, b] = [{}, {}]
  expect([counts(0, a), counts(200, b), counts(400, a)]).toEqual([true, true, true])
  expect([counts(600, a), counts(899, a), counts(900, a)]).toEqual([false, false, true])
})

test('a finger that trembles on the button to the keyboard writes nothing', () => {
  const counts = strikeGate()
  expect([counts(0), counts(300, {}), counts(501, {})]).toEqual([true, false, true])
})
