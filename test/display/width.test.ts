import { expect, test } from 'vitest'
import { widthInEms } from '../../display/parts/width.ts'

test('digits are as wide as each other, and letters wider', () => {
  expect(widthInEms('111')).toBe(widthInEms('888'))
  expect(widthInEms('M001')).toBeGreaterThan(widthInEms('K001'))
  expect(widthInEms('K001')).toBeGreaterThan(widthInEms('0001'))
})

test('a longer number is wider, so that it is set smaller', () =>
  expect(widthInEms('P1042')).toBeGreaterThan(widthInEms('P042')))
