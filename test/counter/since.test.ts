import { expect, test } from 'vitest'
import { sinceWords } from '../../counter/devices/since.ts'
import { devices as danish } from '../../server/contract/texts/da/devices.ts'
import { devices as english } from '../../server/contract/texts/en/devices.ts'

const timeZone = 'Europe/Copenhagen'
const now = Date.parse('2026-11-23T10:00:00Z')
const since = (at: string) => sinceWords(Date.parse(at), now, { language: 'da', timeZone }, danish)

test('since when is said as one says it', () => {
  expect(since('2026-11-23T08:32:00Z')).toBe('siden 09.32')
  expect(since('2026-11-22T08:32:00Z')).toBe('siden i går')
  expect(since('2026-11-20T08:32:00Z')).toBe('siden fredag')
  expect(since('2026-11-02T08:32:00Z')).toBe('siden den 2. november')
})

test("yesterday begins at the house's midnight", () => {
  expect(since('2026-11-22T22:59:00Z')).toBe('siden i går')
  expect(since('2026-11-22T23:01:00Z')).toBe('siden 00.01')
})

test('a clock that runs a little ahead does not say tomorrow', () =>
  expect(since('2026-11-23T10:00:05Z')).toBe('siden 11.00'))

test('English says it too', () =>
  expect(sinceWords(Date.parse('2026-11-02T08:32:00Z'), now, { language: 'en', timeZone }, english)).toBe(
    'since 2 November',
  ))
