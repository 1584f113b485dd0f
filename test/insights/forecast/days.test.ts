import { expect, test } from 'vitest'
import { openDays } from './years.ts'

const easter = new Set(['2024-03-28', '2024-03-29', '2024-04-01'])
const kinds = (from: string, to: string) =>
  Object.fromEntries(openDays(from, to, easter).map(({ day, kind }) => [day, kind]))

test('the Wednesday before Easter stands before a closure, the Tuesday after it stands after one', () => {
  const found = kinds('2024-03-04', '2024-04-21')
  expect(found['2024-03-27']).toBe('before-closed')
  expect(found['2024-04-02']).toBe('after-closed')
})

test('the other days of a week with a closed day are a short week, and those of no such week are ordinary', () => {
  const found = kinds('2024-03-04', '2024-04-21')
  expect(found['2024-03-25']).toBe('short-week')
  expect(found['2024-04-04']).toBe('short-week')
  expect(found['2024-03-22']).toBe('ordinary')
  expect(found['2024-04-08']).toBe('ordinary')
})

test('a weekend is no closure, since nobody is used to coming then', () => {
  expect(kinds('2024-02-05', '2024-02-18')['2024-02-09']).toBe('ordinary')
})
