import { expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'

const address = 'https://tider.herning.dk/borgerservice.ics'
const calendarOf = (environment: Record<string, string>) => readConfig(environment, []).calendar

test('no calendar is followed until one is named', () => {
  expect(calendarOf({})).toBeNull()
  expect(calendarOf({ BOOKINGS_ICAL: address })).toEqual({ address, everyMinutes: 10, errands: {} })
})

test('the calendar’s own names for errands are pairs', () => {
  const errands = 'Pasfornyelse=pas, Nyt kørekort = koerekort'
  expect(calendarOf({ BOOKINGS_ICAL: address, BOOKINGS_ICAL_ERRANDS: errands })?.errands).toEqual({
    Pasfornyelse: 'pas',
    'Nyt kørekort': 'koerekort',
  })
  expect(() => calendarOf({ BOOKINGS_ICAL: address, BOOKINGS_ICAL_ERRANDS: 'pas' })).toThrow(
    'BOOKINGS_ICAL_ERRANDS: pairs',
  )
})

test('an address that is none, or too often, is told by its name', () => {
  expect(() => calendarOf({ BOOKINGS_ICAL: 'file:///etc/passwd' })).toThrow('BOOKINGS_ICAL')
  expect(() => calendarOf({ BOOKINGS_ICAL: address, BOOKINGS_ICAL_MINUTES: '0' })).toThrow(
    'BOOKINGS_ICAL_MINUTES',
  )
})
