import { expect, test } from 'vitest'
import { mostDots, nextStep } from '../../display/phone/steps.ts'

test('those before leave the row one by one', () => {
  expect(nextStep(5, 2)).toBe(4)
  expect(nextStep(4, 2)).toBe(3)
  expect(nextStep(3, 2)).toBe(2)
})

test('whoever comes in between is there at once', () => expect(nextStep(2, 4)).toBe(4))

test('a row that is far behind takes a leap first', () => {
  expect(nextStep(90, 10)).toBe(10 + mostDots)
  expect(nextStep(10 + mostDots, 10)).toBe(9 + mostDots)
})
