import { expect, test } from 'vitest'
import { retries } from '../../display/phone/retries.ts'
import type { Link } from '../../server/contract/link.ts'

/** The seconds at which a new line is opened, looking twice a second. */
function triedAt(link: (second: number) => Link, seconds: number): readonly number[] {
  const { isDue } = retries()
  const looks = Array.from({ length: seconds * 2 }, (_, n) => n / 2)
  return looks.filter((second) => isDue(link(second), second * 1000))
}

test('a line that stays silent is tried soon, and then ever less often', () => {
  expect(triedAt(() => 'stale', 120)).toEqual([3, 9, 21, 45, 75, 105])
})

test('a line that is well, or not open yet, is left alone', () => {
  expect(triedAt(() => 'live', 60)).toEqual([])
  expect(triedAt(() => 'connecting', 60)).toEqual([])
})

test('each outage is met as soon as the first', () => {
  const link = (second: number) => (second >= 20 && second < 40 ? 'live' : 'stale')
  expect(triedAt(link, 50)).toEqual([3, 9, 43, 49])
})
