import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { temporaryFolder } from '../temporary.ts'

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

test('an address with a password in it may lie in a file of its own', () => {
  const file = join(temporaryFolder(), 'calendar')
  writeFileSync(file, `${address}\n`)
  expect(calendarOf({ BOOKINGS_ICAL_FILE: file })?.address).toBe(address)
  expect(() => calendarOf({ BOOKINGS_ICAL_FILE: file, BOOKINGS_ICAL: address })).toThrow(
    'BOOKINGS_ICAL: leave it out',
  )
  expect(() => calendarOf({ BOOKINGS_ICAL_FILE: `${file}.gone` })).toThrow(
    /^BOOKINGS_ICAL_FILE: .* cannot be read/,
  )
  writeFileSync(file, 'kodeord i klartekst')
  expect(() => calendarOf({ BOOKINGS_ICAL_FILE: file })).toThrow(
    /^(?!.*klartekst)BOOKINGS_ICAL_FILE: .* one address/,
  )
})

test('an address that is none, or too often, is told by its name', () => {
  expect(() => calendarOf({ BOOKINGS_ICAL: 'file:///etc/passwd' })).toThrow('BOOKINGS_ICAL')
  expect(() => calendarOf({ BOOKINGS_ICAL: address, BOOKINGS_ICAL_MINUTES: '0' })).toThrow(
    'BOOKINGS_ICAL_MINUTES',
  )
})
