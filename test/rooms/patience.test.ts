import { expect, test } from 'vitest'
import { openPatience } from '../../server/rooms/patience.ts'

test('a line that asks twenty times in ten seconds is heard, one that asks more is not, and later it is again', () => {
  let now = 1000
  const isOver = openPatience(() => now)
  expect(Array.from({ length: 20 }, isOver)).not.toContain(true)
  expect(isOver()).toBe(true)
  now += 10_001
  expect(isOver()).toBe(false)
})
