import { expect, test } from 'vitest'
import { type KeptBooking, withKnownCodes } from '../../server/bookings/match.ts'

const kept = (code: string, more: Partial<KeptBooking> = {}): KeptBooking => ({
  code,
  errand: 'pas',
  at: 10,
  name: null,
  uid: null,
  arrivalKey: `key ${code}`,
  ...more,
})
const fresh = { code: null, errand: 'pas', at: 10, name: null }
const codes = (...args: Parameters<typeof withKnownCodes>) => withKnownCodes(...args).map(({ code }) => code)

test('the same list handed in again finds its own codes', () => {
  const before = [kept('1', { name: 'Testnavn' }), kept('2', { name: 'Anders' })]
  const list = [
    { ...fresh, name: 'Anders' },
    { ...fresh, name: 'Testnavn' },
  ]
  expect(codes(before, list)).toEqual(['2', '1'])
})

test('a corrected name keeps the code, and another time gets a new one', () => {
  expect(codes([kept('1', { name: 'Karn' })], [{ ...fresh, name: 'Testnavn' }])).toEqual(['1'])
  expect(codes([kept('1')], [{ ...fresh, at: 11 }])).toEqual([null])
})

test('a code that the list names is given to nobody else', () => {
  expect(codes([kept('1')], [fresh, { ...fresh, code: '1', at: 20 }])).toEqual([null, '1'])
})

test('two people at one time are two', () => {
  expect(codes([kept('1')], [fresh, fresh])).toEqual(['1', null])
})

test('a time that was moved in the calendar keeps its code', () => {
  const before = [kept('1', { uid: 'a' }), kept('2', { uid: 'b' })]
  expect(codes(before, [{ ...fresh, at: 99, uid: 'b' }])).toEqual(['2'])
})
