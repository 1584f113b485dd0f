import { expect, test } from 'vitest'
import type { CopyPlaceState } from '../../server/contract/copies.ts'
import { dueOn } from '../../server/copies/watch-nights.ts'

const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10)
const [today, at, yesterday] = [
  '2026-11-26',
  Date.parse('2026-11-26T00:00:30Z'),
  Date.parse('2026-11-25T12:00:00Z'),
]
const proof = { at, tookMs: 1, until: at, facts: 1, fault: null }
const place: CopyPlaceState = {
  name: 'folder:/srv/copies',
  kind: 'folder',
  state: 'current',
  behindMs: 0,
  until: at,
  bytes: 0,
  wholeAt: at,
  fault: null,
  proof,
  provenUntil: at,
}
const due = (change: Partial<CopyPlaceState>, proving = false) =>
  dueOn(today, dateOf, { now: at, places: [{ ...place, ...change }], encrypted: false, days: 7, proving })

test('with the new date the copy of yesterday is proven, and only then a new picture is taken', () => {
  const ofYesterday = { wholeAt: yesterday, proof: { ...proof, at: yesterday } }
  expect(due(ofYesterday)).toBe('proof')
  expect(due(ofYesterday, true)).toBeNull()
  expect(due({ wholeAt: yesterday })).toBe('picture')
  expect(due({})).toBeNull()
})

test('the first copy is proven as soon as it is whole, and one that failed is not tried all night', () => {
  expect(due({ proof: null, wholeAt: null })).toBeNull()
  expect(due({ proof: null })).toBe('proof')
  expect(due({ proof: { ...proof, fault: 'damaged' } })).toBeNull()
})

test('nothing is due at a place that is away, nor where there is none', () => {
  expect(due({ proof: null, fault: { name: 'not-there', since: at, detail: '' } })).toBeNull()
  expect(dueOn(today, dateOf, { now: at, places: [], encrypted: false, days: 7, proving: false })).toBeNull()
})
