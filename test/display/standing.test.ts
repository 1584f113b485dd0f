import { expect, test } from 'vitest'
import { type Entry, pageMs } from '../../display/wall/pages/pages.ts'
import { type Standing, standNext } from '../../display/wall/pages/standing.ts'

const entries = (...ids: string[]): readonly Entry[] => ids.map((id) => ({ id, page: null }))
const next = (before: Standing | null, ids: readonly string[], here: number, isQuiet = true) =>
  standNext(before, { all: entries(...ids), isQuiet, here })
const shown = (standing: Standing | null) => (standing?.since === null ? null : standing?.entry.id)

test('a page has its whole time from when it came, also while others come and go', () => {
  const before = next(null, ['a', 'b'], pageMs * 10 + 9000)
  const after = next(before, ['new', 'a', 'b'], pageMs * 10 + 9000 + pageMs - 1)
  expect(shown(before)).toBe('a')
  expect(shown(after)).toBe('a')
  expect(shown(next(after, ['new', 'a', 'b'], pageMs * 11 + 9000))).toBe('b')
})

test('a page that nobody needs any more is read to its end, and the one after it comes', () => {
  const before = next(next(null, ['a', 'b', 'c'], 0), ['a', 'b', 'c'], pageMs)
  expect(shown(before)).toBe('b')
  const alone = next(before, ['a', 'c'], pageMs + 1000)
  expect(shown(alone)).toBe('b')
  expect(shown(next(alone, ['a', 'c'], pageMs * 2))).toBe('c')
})

test('a call takes the place at once, and after it the next page has its whole time', () => {
  const before = next(null, ['a', 'b'], 0)
  const called = next(before, ['a', 'b'], 3000, false)
  expect(shown(called)).toBeNull()
  const quiet = next(called, ['a', 'b'], 45_000)
  expect(shown(quiet)).toBe('b')
  expect(shown(next(quiet, ['a', 'b'], 45_000 + pageMs - 1))).toBe('b')
})

test('after the last one the first comes again, and where nothing is told nothing stands', () => {
  const last = next(next(null, ['a', 'b'], 0), ['a', 'b'], pageMs)
  expect(shown(next(last, ['a', 'b'], 2 * pageMs))).toBe('a')
  expect(next(last, [], 2 * pageMs)).toBeNull()
  expect(next(null, [], 0)).toBeNull()
})
