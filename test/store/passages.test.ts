import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../server/store/open.ts'
import { openPassages } from '../../server/store/passages.ts'
import { temporaryFolder } from '../temporary.ts'

const nine = Date.UTC(2026, 10, 23, 8)
const minuteMs = 60_000

function passages() {
  const db = openDatabase(temporaryFolder())
  onTestFinished(() => void db.close())
  return openPassages(db)
}

test('people through a door are kept by quarter of an hour', () => {
  const kept = passages()
  kept.add('front', { entered: 2, left: 0 }, nine + minuteMs)
  kept.add('front', { entered: 1, left: 1 }, nine + 14 * minuteMs)
  kept.add('front', { entered: 4, left: 0 }, nine + 15 * minuteMs)
  expect(kept.between(nine, nine + 60 * minuteMs)).toEqual([
    { door: 'front', at: nine, entered: 3, left: 1 },
    { door: 'front', at: nine + 15 * minuteMs, entered: 4, left: 0 },
  ])
})

test('two doors are told apart, and counted together', () => {
  const kept = passages()
  kept.add('front', { entered: 2, left: 1 }, nine)
  kept.add('back', { entered: 3, left: 0 }, nine)
  expect(kept.between(nine, nine + minuteMs)).toHaveLength(2)
  expect(kept.since(nine)).toEqual({ entered: 5, left: 1 })
  expect(kept.since(nine + 60 * minuteMs)).toEqual({ entered: 0, left: 0 })
})
