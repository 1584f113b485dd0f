import { expect, test } from 'vitest'
import { firstCatalogue } from '../../server/catalogue/first.ts'
import { standsOf } from '../../server/screens/booking.ts'
import { given, instant } from '../given.ts'
import { ticketIssued } from '../queue/facts.ts'

/** The default rule: from an hour before to half an hour after. */
const catalogue = firstCatalogue(null)
const booking = { at: instant('11:00'), arrivalKey: 'its-key' }
const cameAt = (clock: string, day = given().day) =>
  standsOf({ day, catalogue, now: instant(clock) }, booking)

test.each([
  ['09:59', 'too-early'],
  ['10:00', 'early'],
  ['10:49', 'early'],
  ['10:50', 'on-time'],
  ['11:05', 'on-time'],
  ['11:06', 'late'],
  ['11:30', 'late'],
  ['11:31', 'too-late'],
  ['2026-11-22 11:00', 'another-day'],
  ['2026-11-24 00:10', 'too-late'],
])('who comes at %s for eleven is %s', (clock, stands) => {
  expect(cameAt(clock)).toBe(stands)
})

test('who has a number for it has arrived, at whatever time that is asked', () => {
  const { day } = given(ticketIssued('P001', { idempotencyKey: 'its-key' }))
  for (const clock of ['10:00', '11:00', '13:00']) expect(cameAt(clock, day)).toBe('arrived')
})
