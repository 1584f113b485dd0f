import { expect, test } from 'vitest'
import type { CopyPlaceState } from '../../server/contract/copies.ts'
import { problemOf } from '../../server/copies/problem.ts'

const now = Date.parse('2026-11-26T09:00:00Z')
const minute = 60_000
const proof = { at: now - 540 * minute, tookMs: 4000, until: now - 541 * minute, facts: 900, fault: null }
const well: CopyPlaceState = {
  name: 'disk:/media/usb/naeste',
  kind: 'disk',
  state: 'current',
  behindMs: 200,
  until: now - 200,
  bytes: 12,
  wholeAt: now - 540 * minute,
  fault: null,
  proof,
  provenUntil: proof.until,
}
const said = (change: Partial<CopyPlaceState>) => problemOf({ now, places: [{ ...well, ...change }] })
const away = (since: number) => ({ fault: { name: 'not-there' as const, since, detail: 'ENOENT' } })

test('nobody is told anything while copies keep up and were proven last night', () => {
  expect(problemOf({ now, places: [] })).toBeNull()
  expect(said({})).toBeNull()
  expect(said({ behindMs: null, until: null, wholeAt: null, proof: null, provenUntil: null })).toBeNull()
})

test('a place that is away is told once it has been so for a minute', () => {
  expect(said(away(now - minute / 2))).toBeNull()
  expect(said(away(now - 2 * minute))).toBe(
    'No copies reach disk:/media/usb/naeste since 2026-11-26 08:58 UTC: the folder or disk is not there. Plug it in, or make the folder.',
  )
})

test('a line that is too slow, a copy that could not be proven, and one that was not for two nights are told', () => {
  expect(said({ behindMs: 5 * minute })).toContain('are 5 minutes behind')
  expect(said({ proof: { ...proof, fault: 'damaged' } })).toContain('a piece of it is missing or altered')
  expect(said({ provenUntil: now - 60 * 60 * minute })).toBe(
    'The newest copy at disk:/media/usb/naeste that was proven is 60 hours old.',
  )
})

test('one place that is well does not hide another that is not', () => {
  const other = { ...well, name: 's3://kopier', ...away(now - 9 * minute) }
  expect(problemOf({ now, places: [well, other] })).toContain('s3://kopier')
})
