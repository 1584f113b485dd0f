import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clockAround,
  clockIn,
  dateIn,
  daysAfter,
  isTimeZone,
  zonedInstant,
} from '../../server/catalogue/zone.ts'

const herning = 'Europe/Copenhagen'
const zones = [herning, 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham', 'Australia/Lord_Howe', 'UTC']
const anyInstant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) })
const utc = (text: string) => Date.parse(text)

describe('the date in a zone', () => {
  test.each(zones)('is the one that Intl gives in %s', (timeZone) => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
    fc.assert(fc.property(anyInstant, (at) => dateIn(timeZone, at) === format.format(at)))
  })

  test('turns at midnight on the lobby clock, not at midnight UTC', () => {
    expect(dateIn(herning, utc('2026-07-01T21:59:59.999Z'))).toBe('2026-07-01')
    expect(dateIn(herning, utc('2026-07-01T22:00:00Z'))).toBe('2026-07-02')
    expect(dateIn(herning, utc('2026-12-01T22:59:59.999Z'))).toBe('2026-12-01')
    expect(dateIn(herning, utc('2026-12-01T23:00:00Z'))).toBe('2026-12-02')
  })

  test('stays right when far more quarters are asked for than are remembered', () => {
    const start = utc('2026-01-01T00:00:00Z')
    for (let day = 0; day < 400; day++)
      for (let hour = 0; hour < 24; hour += 3) dateIn(herning, start + (day * 24 + hour) * 3_600_000)
    expect(dateIn(herning, start)).toBe('2026-01-01')
  })
})

describe('the instant of a date and a clock', () => {
  test('is an hour apart in winter and in summer', () => {
    expect(zonedInstant(herning, '2026-01-15', '10:00')).toBe(utc('2026-01-15T09:00:00Z'))
    expect(zonedInstant(herning, '2026-07-15', '10:00')).toBe(utc('2026-07-15T08:00:00Z'))
  })

  test('when clocks skip the time, is as much later', () => {
    expect(zonedInstant(herning, '2026-03-29', '01:59')).toBe(utc('2026-03-29T00:59:00Z'))
    expect(zonedInstant(herning, '2026-03-29', '02:30')).toBe(utc('2026-03-29T01:30:00Z'))
    expect(zonedInstant(herning, '2026-03-29', '03:00')).toBe(utc('2026-03-29T01:00:00Z'))
  })

  test('when clocks show the time twice, is the first', () => {
    expect(zonedInstant(herning, '2026-10-25', '02:30')).toBe(utc('2026-10-25T00:30:00Z'))
    expect(zonedInstant(herning, '2026-10-25', '03:00')).toBe(utc('2026-10-25T02:00:00Z'))
  })

  test('is right where clocks skip a whole day', () => {
    expect(zonedInstant('Pacific/Apia', '2011-12-29', '09:00')).toBe(utc('2011-12-29T19:00:00Z'))
    expect(zonedInstant('Pacific/Apia', '2011-12-31', '09:00')).toBe(utc('2011-12-30T19:00:00Z'))
  })

  test.each(zones)('is back on the same date at noon in %s', (zone) => {
    fc.assert(
      fc.property(anyInstant, (at) => {
        const date = dateIn(zone, at)
        expect(dateIn(zone, zonedInstant(zone, date, '12:00'))).toBe(date)
        expect(zonedInstant(zone, date, '00:00')).toBeLessThanOrEqual(at)
        expect(zonedInstant(zone, daysAfter(date, 1), '00:00')).toBeGreaterThan(at)
      }),
    )
  })
})

test('days are counted over the end of a month, a leap day and a change of clocks', () => {
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29')
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30')
})

test('a misspelt time zone is no time zone', () => {
  expect(isTimeZone('Europe/Copenhagen')).toBe(true)
  expect(isTimeZone('Europe/Herning')).toBe(false)
})

describe('the clock around today', () => {
  const day = 86_400_000
  const lateOctober = fc.integer({ min: utc('2026-10-10T00:00:00Z'), max: utc('2026-11-05T00:00:00Z') })

  test.each(zones)('is the one of every instant that it is said to hold for, in %s', (zone) => {
    const when = fc.tuple(fc.oneof(anyInstant, lateOctober), fc.integer({ min: -day, max: 15 * day }))
    fc.assert(
      fc.property(when, ([now, later]) => {
        const { from, until, minutes } = clockAround(zone, now)
        const at = now + later
        if (at < from || at >= until) return
        expect(new Date(at + minutes * 60_000).toISOString().slice(11, 16)).toBe(clockIn(zone, at))
      }),
    )
  })

  test('is known a day back and two weeks on, where it does not change', () => {
    const noon = utc('2026-11-23T11:00:00Z')
    expect(clockAround(herning, noon)).toEqual({
      from: utc('2026-11-21T23:00:00Z'),
      until: utc('2026-12-07T23:00:00Z'),
      minutes: 60,
    })
  })

  test('ends before the night in which it changes', () => {
    const { until, minutes } = clockAround(herning, utc('2026-10-20T12:00:00Z'))
    expect([until, minutes]).toEqual([utc('2026-10-24T22:00:00Z'), 120])
  })
})
