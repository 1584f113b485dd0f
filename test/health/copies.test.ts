import { expect, test } from 'vitest'
import type { CopyPlaceState } from '../../server/contract/copies.ts'
import { copiesWrong } from '../../server/health/copies.ts'

const hour = 3_600_000
const now = 100 * hour
const place = (change: Partial<CopyPlaceState>): CopyPlaceState => ({
  name: 'disk:/media/usb',
  kind: 'disk',
  state: 'current',
  behindMs: 0,
  until: now,
  bytes: 1,
  wholeAt: now,
  fault: null,
  proof: null,
  provenUntil: now - hour,
  ...change,
})
const wrong = (change: Partial<CopyPlaceState>, started = now - hour) =>
  copiesWrong({ now, places: [place(change)], encrypted: false, days: 7, proving: false }, started).map(
    ({ kind }) => kind,
  )

test('a disk that was pulled out for a moment is no alarm, and one that stays away is', () => {
  const away = (since: number) => ({
    state: 'away' as const,
    fault: { name: 'not-there' as const, since, detail: '' },
  })
  expect(wrong(away(now - 60_000))).toEqual([])
  expect(wrong(away(now - hour))).toEqual(['copies-stopped'])
})

test('a copy that cannot keep up is told after five minutes', () => {
  expect(wrong({ state: 'behind', behindMs: 60_000 })).toEqual([])
  expect(wrong({ state: 'behind', behindMs: 400_000 })).toEqual(['copies-stopped'])
})

test('a copy that no night has proven is told, and one whose trial failed at once', () => {
  const proof = { at: now, tookMs: 1, until: null, facts: 0, fault: 'damaged' as const }
  expect(wrong({})).toEqual([])
  expect(wrong({ provenUntil: now - 40 * hour })).toEqual(['copies-unproven'])
  expect(wrong({ provenUntil: null })).toEqual([])
  expect(wrong({ provenUntil: null }, now - 40 * hour)).toEqual(['copies-unproven'])
  expect(wrong({ proof })).toEqual(['copies-unproven'])
})

test('one place that is well does not hide another that is not', () => {
  const name = 's3://kopier'
  const fault = { name: 'not-there' as const, since: now - hour, detail: '' }
  const places = [place({}), place({ name, state: 'away', fault })]
  expect(copiesWrong({ now, places, encrypted: false, days: 7, proving: false }, now - hour)).toEqual([
    { kind: 'copies-stopped', about: name, since: now - hour },
  ])
})

test('a lobby without copies is not told that they stopped', () => {
  expect(copiesWrong({ now, places: [], encrypted: false, days: 0, proving: false }, 0)).toEqual([])
})
