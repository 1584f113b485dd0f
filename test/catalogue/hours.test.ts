import { describe, expect, test } from 'vitest'
import { hoursOfWeek, openingOf } from '../../server/catalogue/hours.ts'
import type { Errand } from '../../server/catalogue/schema/errand.ts'
import type { Catalogue } from '../../server/catalogue/schema.ts'
import { at, errand, herning } from './given.ts'

const minuteMs = 60_000
const lobbyAt = (text: string, lobby = herning) => openingOf(lobby, null, at(text))
const openUntil = (text: string) => ({ open: true, opensAt: null, closesAt: at(text) })
const opensAgain = (text: string) => ({ open: false, opensAt: at(text), closesAt: null })
const noOpening = { open: false, opensAt: null, closesAt: null }

const withHours = (hours: Catalogue['hours']): Catalogue => ({ ...herning, hours })
const withHolidays = (holidays: Partial<Catalogue['holidays']>): Catalogue => ({
  ...herning,
  holidays: { ...herning.holidays, ...holidays },
})

describe('the lobby on a usual Thursday, 10 to 18', () => {
  test('is closed before it opens', () => {
    expect(lobbyAt('2026-02-05 09:59')).toEqual(opensAgain('2026-02-05 10:00'))
  })
  test('is open from the minute it opens', () => {
    expect(lobbyAt('2026-02-05 10:00')).toEqual(openUntil('2026-02-05 18:00'))
  })
  test('is open up to the last millisecond, and closed on the minute', () => {
    expect(openingOf(herning, null, at('2026-02-05 18:00') - 1).open).toBe(true)
    expect(lobbyAt('2026-02-05 18:00')).toEqual(opensAgain('2026-02-06 08:00'))
  })
})

describe('over the days', () => {
  test('after Friday noon it opens Monday at 10', () => {
    expect(lobbyAt('2026-02-06 12:00')).toEqual(opensAgain('2026-02-09 10:00'))
    expect(lobbyAt('2026-02-08 23:59')).toEqual(opensAgain('2026-02-09 10:00'))
  })
  test('the long weekend of Easter 2026 ends on Tuesday at 7', () => {
    expect(lobbyAt('2026-04-01 15:00')).toEqual(opensAgain('2026-04-07 07:00'))
  })
  test.each([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-06',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
  ])('the holiday %s is closed all day', (date) => {
    for (const clock of ['00:00', '08:30', '11:00', '13:00', '17:00', '23:59'])
      expect(lobbyAt(`${date} ${clock}`).open).toBe(false)
  })
  test.each(['2026-05-01', '2026-06-05', '2026-12-24', '2026-12-31'])('%s is closed too', (date) => {
    expect(lobbyAt(`${date} 11:00`).open).toBe(false)
  })
  test('store bededag is a working Friday now', () => {
    expect(lobbyAt('2026-05-08 11:00').open).toBe(true)
  })
})

describe('when clocks change', () => {
  const sundays = withHours({
    sunday: [
      { from: '01:00', to: '02:30' },
      { from: '04:00', to: '06:00' },
    ],
  })

  test('Monday after spring opens at 10 on the new clock', () => {
    const { opensAt } = lobbyAt('2026-03-27 12:00')
    expect(opensAt).toBe(Date.parse('2026-03-30T08:00:00Z'))
  })
  test('Monday after autumn opens at 10 on the new clock', () => {
    const { opensAt } = lobbyAt('2026-10-23 12:00')
    expect(opensAt).toBe(Date.parse('2026-10-26T09:00:00Z'))
  })
  test('a closing time that clocks skip comes as many minutes after opening as on other days', () => {
    const { closesAt } = lobbyAt('2026-03-29 01:00', sundays)
    expect(closesAt).toBe(at('2026-03-29 01:00') + 90 * minuteMs)
    expect(lobbyAt('2026-03-29 03:30', sundays)).toEqual(opensAgain('2026-03-29 04:00'))
  })
  test('a closing time that clocks show twice is the first one', () => {
    const firstHalfPast = Date.parse('2026-10-25T00:30:00Z')
    expect(lobbyAt('2026-10-25 01:00', sundays).closesAt).toBe(firstHalfPast)
    expect(openingOf(sundays, null, firstHalfPast + 60 * minuteMs)).toEqual(opensAgain('2026-10-25 04:00'))
  })
  test('hours that clocks skip whole are no opening', () => {
    const skipped = withHours({ sunday: [{ from: '02:30', to: '03:15' }] })
    expect(lobbyAt('2026-03-29 00:00', skipped)).toEqual(opensAgain('2026-04-12 02:30'))
  })
})

describe('exceptions', () => {
  const closedForStaff = { date: '2026-02-05', name: { da: 'Lukket' }, hours: [] }
  const openAtEaster = {
    date: '2026-04-02',
    name: { da: 'Kun brevstemmer' },
    hours: [{ from: '09:00', to: '11:00' }],
  }

  test('an exception without hours closes its date', () => {
    const lobby = withHolidays({ exceptions: [closedForStaff] })
    expect(lobbyAt('2026-02-05 11:00', lobby)).toEqual(opensAgain('2026-02-06 08:00'))
  })
  test('an exception with hours replaces the hours of its date', () => {
    const lobby = withHolidays({ exceptions: [{ ...openAtEaster, date: '2026-02-05' }] })
    expect(lobbyAt('2026-02-05 09:30', lobby)).toEqual(openUntil('2026-02-05 11:00'))
    expect(lobbyAt('2026-02-05 12:00', lobby)).toEqual(opensAgain('2026-02-06 08:00'))
  })
  test('an exception opens even a holiday', () => {
    const lobby = withHolidays({ exceptions: [openAtEaster] })
    expect(lobbyAt('2026-04-02 08:00', lobby)).toEqual(opensAgain('2026-04-02 09:00'))
  })
})

describe('one errand', () => {
  const passport = (part: Partial<Errand>): Errand => ({ ...errand('pas'), ...part })

  test('without hours of its own is open when the lobby is', () => {
    expect(openingOf(herning, errand('pas'), at('2026-02-05 11:00'))).toEqual(openUntil('2026-02-05 18:00'))
  })
  test('with its own hours is open when both are', () => {
    const narrow = passport({ hours: { thursday: [{ from: '08:00', to: '12:00' }] } })
    expect(openingOf(herning, narrow, at('2026-02-05 09:00'))).toEqual(opensAgain('2026-02-05 10:00'))
    expect(openingOf(herning, narrow, at('2026-02-05 11:59'))).toEqual(openUntil('2026-02-05 12:00'))
    expect(openingOf(herning, narrow, at('2026-02-05 12:00'))).toEqual(opensAgain('2026-02-12 10:00'))
  })
  test('with periods is open on those dates, both ends included', () => {
    const voting = passport({ periods: [{ from: '2026-02-05', to: '2026-02-06' }] })
    expect(openingOf(herning, voting, at('2026-02-04 13:00'))).toEqual(opensAgain('2026-02-05 10:00'))
    expect(openingOf(herning, voting, at('2026-02-06 11:00'))).toEqual(openUntil('2026-02-06 12:00'))
    expect(openingOf(herning, voting, at('2026-02-06 12:00'))).toEqual(noOpening)
  })
  test('with no periods at all is never open', () => {
    expect(openingOf(herning, errand('brevafstemning'), at('2026-02-05 11:00'))).toEqual(noOpening)
  })
})

describe('looking ahead', () => {
  const later = (date: string): Errand => ({ ...errand('pas'), periods: [{ from: date, to: date }] })

  test('an opening fourteen days ahead is told, one fifteen days ahead not yet', () => {
    const inTwoWeeks = later('2026-02-19')
    expect(openingOf(herning, inTwoWeeks, at('2026-02-04 23:59'))).toEqual(noOpening)
    expect(openingOf(herning, inTwoWeeks, at('2026-02-05 00:00'))).toEqual(opensAgain('2026-02-19 10:00'))
  })
  test('a lobby that is always closed says so', () => {
    expect(lobbyAt('2026-02-05 11:00', withHours({}))).toEqual(noOpening)
  })
  test('hours that meet are one opening', () => {
    const split = withHours({
      thursday: [
        { from: '12:00', to: '14:00' },
        { from: '10:00', to: '12:00' },
      ],
    })
    expect(lobbyAt('2026-02-05 10:30', split)).toEqual(openUntil('2026-02-05 14:00'))
  })
  test('going back in time gives the earlier answer again', () => {
    const before = lobbyAt('2026-02-05 09:00')
    lobbyAt('2026-02-05 19:00')
    expect(lobbyAt('2026-02-05 09:00')).toEqual(before)
  })
})

test('the usual week is told from Monday, closed days included', () => {
  const week = hoursOfWeek(herning)
  expect(week.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(week[2]?.intervals).toEqual([{ from: '12:30', to: '15:00' }])
  expect(week[5]?.intervals).toEqual([])
})
