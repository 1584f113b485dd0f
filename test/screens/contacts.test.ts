import { describe, expect, test } from 'vitest'
import { contactCounts, helpCounts } from '../../server/screens/contacts.ts'
import type { AlikeContacts } from '../../server/store/contacts.ts'

const some = (more: Partial<AlikeContacts>): AlikeContacts => ({
  channel: 'on-the-spot',
  errand: 'pas',
  kle: '23.09.02',
  outcome: 'settled',
  why: null,
  failed: null,
  passedOn: false,
  count: 1,
  ...more,
})
const kleOf = (errand: string) => ({ pas: '23.09.02', flytning: '23.05.10' })[errand] ?? ''
const counts = (...alike: readonly AlikeContacts[]) => contactCounts(alike, { target: 0.5, kleOf, ways: [] })

describe('settled on the spot is what', () => {
  test('was settled at the first contact, on any channel', () => {
    const { handled, settled, share } = counts(
      some({ count: 2 }),
      some({ channel: 'phone' }),
      some({ channel: 'mail' }),
      some({ channel: 'lobby', kle: null }),
    )
    expect([handled, settled, share]).toEqual([5, 5, 1])
  })

  test.each([
    ['had to be passed on', some({ channel: 'lobby', passedOn: true })],
    ['took a booked time', some({ channel: 'booking' })],
    ['ended with a booking', some({ outcome: 'booked' })],
    ['was sent on', some({ outcome: 'sent-on' })],
    ['is left for the citizen to do online', some({ outcome: 'self-service' })],
    ['the citizen must come back for', some({ outcome: 'must-come-back', why: 'papers' })],
  ])('and not what %s', (_, one) => {
    expect(counts(one)).toMatchObject({ handled: 1, settled: 0, share: 0 })
  })
})

test('a morning with nobody yet has no share, and is not a failure', () => {
  expect(counts()).toMatchObject({ handled: 0, share: null, target: 0.5, errands: [], channels: [] })
})

test('the errands are told with the most asked for first, visits under the number that their errand has now', () => {
  const { errands } = counts(
    some({}),
    some({ errand: 'flytning', kle: '23.05.10', outcome: 'sent-on' }),
    some({ errand: 'flytning', kle: null, channel: 'lobby', count: 3 }),
  )
  expect(errands).toEqual([
    { errand: 'flytning', kle: '23.05.10', handled: 4, settled: 3 },
    { errand: 'pas', kle: '23.09.02', handled: 1, settled: 1 },
  ])
})

test('what would have settled it, and what good service would have spared, are counted', () => {
  const { whys, failed, outcomes } = counts(
    some({ outcome: 'must-come-back', why: 'papers', count: 3 }),
    some({ outcome: 'must-come-back', why: 'system' }),
    some({ failed: 'letter', count: 2 }),
  )
  expect(whys).toEqual({ papers: 3, authority: 0, system: 1, competence: 0 })
  expect(failed).toEqual({ 'wrong-place': 0, chasing: 0, letter: 2 })
  expect(outcomes).toMatchObject({ settled: 2, 'must-come-back': 4, booked: 0 })
})

test('whom the kiosk led on is told beside, and is in neither side of the share', () => {
  const ways = [
    { ending: 'self-service', count: 4 },
    { ending: 'on-the-spot', count: 2 },
  ]
  const counted = contactCounts([some({})], { target: 0.5, kleOf, ways })
  expect(counted).toMatchObject({ handled: 1, share: 1, ledOn: { 'self-service': 4, 'on-the-spot': 2 } })
})

test('digital help is told by theme, with how many can do it alone next time', () => {
  const { given, themes } = helpCounts([
    { theme: 'mitid', alone: 'yes', count: 3 },
    { theme: 'mitid', alone: 'no', count: 1 },
  ])
  expect(given).toBe(4)
  expect(themes[0]).toEqual({ theme: 'mitid', given: 4, yes: 3, partly: 0, no: 1 })
  expect(themes.slice(1).every((theme) => theme.given === 0)).toBe(true)
})
