import { describe, expect, test } from 'vitest'
import { mostRows, rowsAfter } from '../../display/wall/rows.ts'
import type { WallCall } from '../../server/contract/views.ts'
import { call, nine } from './given.ts'

const nobody = { inAccent: new Set<number>(), first: null }
const now = (...orders: number[]) => ({ inAccent: new Set(orders), first: orders[0] ?? null })
/** A call of a counter, whose person has come when it is marked so. */
const to = (counter: number, order: number, came?: 'came'): WallCall => ({
  ...call(order, nine),
  counter: call(counter, nine).counter,
  isCalled: !came,
})
const numbers = (rows: readonly WallCall[]) => rows.map(({ order }) => order)
const newestFirst = (...calls: WallCall[]) => calls.sort((a, b) => b.order - a.order)

test('a new call stands in the row of the old one of its counter', () => {
  const before = rowsAfter([], newestFirst(to(1, 1), to(2, 2), to(3, 3)), nobody)
  const after = rowsAfter(before, newestFirst(to(1, 1), to(2, 4), to(2, 2, 'came'), to(3, 3)), nobody)
  expect(numbers(before)).toEqual([1, 2, 3])
  expect(numbers(after)).toEqual([1, 4, 3])
})

test('whoever is called right now changes places with the first, and all others stay', () => {
  const calls = newestFirst(to(1, 1), to(2, 2), to(3, 3), to(4, 4))
  const before = rowsAfter([], calls, now(1))
  expect(numbers(rowsAfter(before, calls, now(3)))).toEqual([3, 2, 1, 4])
})

test('the last one called keeps the first row until another is called or it has come', () => {
  const calls = newestFirst(to(1, 1), to(2, 2), to(3, 3))
  const before = rowsAfter([], calls, now(2))
  expect(numbers(rowsAfter(before, calls, nobody))).toEqual([2, 1, 3])
  const came = newestFirst(to(1, 1), to(2, 2, 'came'), to(3, 3))
  expect(numbers(rowsAfter(before, came, now(2)))).toEqual([1, 3, 2])
})

describe('more than there are rows', () => {
  const ten = newestFirst(...Array.from({ length: 10 }, (_, n) => to(n + 1, n + 1)))

  test('nobody who is still called is off the wall while somebody who came is on it', () => {
    const calls = ten.map((one) => ({ ...one, isCalled: one.order % 2 === 0 }))
    const rows = rowsAfter(rowsAfter([], ten, nobody), calls, nobody).slice(0, mostRows)
    expect(numbers(rows).slice(0, 5)).toEqual([2, 4, 6, 8, 10])
  })

  test('each is first while it is heard, and stays on the wall as long as it is in the accent', () => {
    let rows: readonly WallCall[] = []
    for (let order = 1; order <= 10; order++) {
      rows = rowsAfter(rows, ten, now(order, order - 1))
      expect(numbers(rows)[0]).toBe(order)
      if (order > 1) expect(numbers(rows.slice(0, mostRows))).toContain(order - 1)
      expect(rowsAfter(rows, ten, now(order, order - 1))).toEqual(rows)
    }
  })
})
