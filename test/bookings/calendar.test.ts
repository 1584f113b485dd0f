import { describe, expect, test } from 'vitest'
import { readCalendar } from '../../server/bookings/calendar/read-calendar.ts'
import { errandsNamed } from '../../server/bookings/errand-named.ts'
import { firstCatalogue } from '../../server/catalogue/first.ts'

const timeZone = 'Europe/Copenhagen'
const errandNamed = errandsNamed(firstCatalogue(null).errands, { Pasfornyelse: 'pas' })
const span = { from: Date.parse('2026-11-23T00:00+01:00'), to: Date.parse('2026-12-07T00:00+01:00') }

const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test', ...parts, 'END:VCALENDAR', ''].join('\r\n')
const read = (...parts: readonly string[]) =>
  readCalendar(calendar(...parts), { errandNamed, timeZone, span })
const at = (time: string): number => Date.parse(time)

describe('a calendar of booked times', () => {
  test('names the errand in the summary or the categories, and the rest is the name', async () => {
    const start = 'DTSTART:20261123T100000'
    const found = await read(
      event('UID:1', start, 'SUMMARY:Pas: Testnavn Testnavn'),
      event('UID:2', start, 'SUMMARY:pasfornyelse – Anders And-Andersen'),
      event('UID:3', start, 'CATEGORIES:Borgerservice,Pas', 'SUMMARY:Testnavn Testnavn'),
      event('UID:4', start, 'SUMMARY:Pas'),
      event('UID:5', start, 'SUMMARY:Personalemøde: Testnavn', 'DESCRIPTION:Kode: 482913'),
      event('UID:6', start, 'SUMMARY:Pas', 'DESCRIPTION:Vis koden i skranken. Kode: 482914'),
    )
    expect(found?.bookings.map(({ errand, name, code }) => [errand, name, code])).toEqual([
      ['pas', 'Testnavn Testnavn', null],
      ['pas', 'Anders And-Andersen', null],
      ['pas', 'Testnavn Testnavn', null],
      ['pas', null, null],
      ['pas', null, '482914'],
    ])
    expect(found?.withoutErrand).toEqual([at('2026-11-23T10:00+01:00')])
  })

  test('has its times in any zone: its own, UTC, one by name, one that only it describes', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Romance Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n')
    const found = await read(
      zone,
      event('UID:1', 'DTSTART:20261123T100000', 'SUMMARY:Pas'),
      event('UID:2', 'DTSTART:20261123T100000Z', 'SUMMARY:Pas'),
      event('UID:3', 'DTSTART;TZID=Europe/London:20261123T100000', 'SUMMARY:Pas'),
      event('UID:4', 'DTSTART;TZID=Romance Standard Time:20261123T100000', 'SUMMARY:Pas'),
    )
    expect(found?.bookings.map((one) => one.at)).toEqual([
      at('2026-11-23T10:00+01:00'),
      at('2026-11-23T10:00Z'),
      at('2026-11-23T10:00Z'),
      at('2026-11-23T10:00+01:00'),
    ])
  })

  test('repeats within two weeks, without the times that were taken out, moved or cancelled', async () => {
    const found = await read(
      event(
        'UID:series',
        'DTSTART;TZID=Europe/Copenhagen:20260105T100000',
        'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH',
        'EXDATE;TZID=Europe/Copenhagen:20261124T100000',
        'SUMMARY:Pas',
      ),
      event(
        'UID:series',
        'RECURRENCE-ID;TZID=Europe/Copenhagen:20261125T100000',
        'DTSTART;TZID=Europe/Copenhagen:20261125T113000',
        'SUMMARY:Pas',
      ),
      event(
        'UID:series',
        'RECURRENCE-ID;TZID=Europe/Copenhagen:20261126T100000',
        'DTSTART;TZID=Europe/Copenhagen:20261126T100000',
        'STATUS:CANCELLED',
        'SUMMARY:Pas',
      ),
    )
    expect(found?.bookings.map((one) => new Date(one.at).toISOString())).toEqual([
      '2026-11-23T09:00:00.000Z',
      '2026-11-25T10:30:00.000Z',
      '2026-11-30T09:00:00.000Z',
      '2026-12-01T09:00:00.000Z',
      '2026-12-02T09:00:00.000Z',
      '2026-12-03T09:00:00.000Z',
    ])
    expect(new Set(found?.bookings.map(({ uid }) => uid)).size).toBe(6)
  })

  test('leaves out what is cancelled, lasts whole days, or is past or far ahead', async () => {
    const found = await read(
      event('UID:1', 'DTSTART:20261123T100000', 'STATUS:CANCELLED', 'SUMMARY:Pas'),
      event('UID:2', 'DTSTART;VALUE=DATE:20261123', 'SUMMARY:Pas'),
      event('UID:3', 'DTSTART:20261122T235900', 'SUMMARY:Pas'),
      event('UID:4', 'DTSTART:20261207T000000', 'SUMMARY:Pas'),
    )
    expect(found).toEqual({ bookings: [], withoutErrand: [], unreadable: 0 })
  })

  test('that repeats each hour for ever ends all the same', async () => {
    const began = performance.now()
    await read(event('UID:1', 'DTSTART:19700101T000000', 'RRULE:FREQ=HOURLY', 'SUMMARY:Pas'))
    expect(performance.now() - began).toBeLessThan(2000)
  })

  test('that is a page or nothing at all is none', async () => {
    const reading = { errandNamed, timeZone, span }
    expect(await readCalendar('<!doctype html><p>Log ind</p>', reading)).toBeNull()
    expect(await readCalendar('', reading)).toBeNull()
    expect(await readCalendar(event('UID:1'), reading)).toBeNull()
  })

  test('an event that is broken spoils no other', async () => {
    const found = await read(
      event('UID:1', 'SUMMARY:Pas'),
      event('UID:2', 'DTSTART:2026', 'SUMMARY:Pas'),
      event('UID:3', 'DTSTART:20261123T100000', 'RRULE:FREQ=NEVER', 'SUMMARY:Pas'),
      event('UID:4', 'DTSTART:20261123T100000', 'SUMMARY:Pas'),
    )
    expect(found).toMatchObject({ bookings: [{ uid: '4' }], unreadable: 3 })
  })
})
