import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOrderOf, readDay } from '../../server/imports/days.ts'
import { readCount, readNumber, readSeconds, readShare } from '../../server/imports/numbers.ts'
import { readDateTime, readTime } from '../../server/imports/times.ts'

const dates = fc
  .date({ min: new Date('1990-01-02T00:00Z'), max: new Date('2099-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const danishMonths = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]
const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']

test('each date is read in all the ways in which it is written', () => {
  fc.assert(
    fc.property(dates, (iso) => {
      const [year = '', month = '', day = ''] = iso.split('-')
      const at = new Date(`${iso}T00:00Z`)
      const serial = Math.round(at.getTime() / 86_400_000) + 25_569
      const weekday = weekdays[at.getUTCDay()]
      const ways = [
        iso,
        `${iso}T10:00:00`,
        `${year}${month}${day}`,
        `${day}-${month}-${year}`,
        `${Number(day)}.${Number(month)}.${year}`,
        `${day}/${month}/${year} 10:00`,
        `${weekday} den ${Number(day)}. ${danishMonths[Number(month) - 1]} ${year}`,
        `${weekday?.slice(0, 3)}. ${Number(day)}. ${danishMonths[Number(month) - 1]?.slice(0, 3)}. ${year}`,
        at,
        serial,
        String(serial),
        serial + 0.4375,
        ...(year >= '2000' ? [`${day}-${month}-${year.slice(2)}`] : []),
      ]
      for (const way of ways) expect(readDay(way, 'day-first'), String(way)).toBe(iso)
      expect(readDay(`${month}/${day}/${year}`, 'month-first')).toBe(iso)
    }),
  )
})

test('no date is made of what is none', () => {
  for (const cell of [
    '31-02-2026',
    '2026-13-01',
    'i morgen',
    '=NOW()',
    '23-11-2026abc',
    '12',
    7,
    '1.000',
    'uge 48',
  ])
    expect(readDay(cell, 'day-first'), String(cell)).toEqual({ problem: 'not-a-date' })
  expect(readDay('', 'day-first')).toBeNull()
  expect(dayOrderOf(['03/04/2026', '03/28/2026'])).toBe('month-first')
  expect(dayOrderOf(['03/04/2026', '28/03/2026', '03/28/2026']), 'both at once is no order').toBe('day-first')
})

test('each minute of the day is read in all the ways in which it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (from) => {
      const [h, m] = [Math.floor(from / 60), from % 60]
      const [hh, mm] = [String(h).padStart(2, '0'), String(m).padStart(2, '0')]
      const twelve = `${h % 12 === 0 ? 12 : h % 12}:${mm} ${h < 12 ? 'AM' : 'PM'}`
      for (const way of [
        `${hh}:${mm}`,
        `${h}.${mm}`,
        `kl. ${hh}.${mm}`,
        `${hh}${mm}`,
        `${hh}:${mm}:00`,
        twelve,
        from / 1440,
      ])
        expect(readTime(way), String(way)).toEqual({ from, minutes: null })
    }),
  )
})

test('a span of time tells how long it is, also where it ends a minute early or at midnight', () => {
  const spans = [
    '10:00-10:30',
    '10.00 - 10.30',
    '1000–1030',
    'kl. 10:00 til 10:30',
    '10:00-10:29',
    '10:00:00-10:29:59',
  ]
  for (const span of spans) expect(readTime(span), span).toEqual({ from: 600, minutes: 30 })
  expect(readTime('10-11')).toEqual({ from: 600, minutes: 60 })
  expect(readTime('23:30-00:00')).toEqual({ from: 1410, minutes: 30 })
  for (const none of ['10:30-10:00', '25:00', '10:60', 'formiddag', 24.5])
    expect(readTime(none), String(none)).toEqual({ problem: 'not-a-time' })
  const together = readDateTime('2026-11-23 10:00 - 2026-11-23 10:30', 'Europe/Copenhagen')
  expect([readDay(together.day, 'day-first'), together.time]).toEqual([
    '2026-11-23',
    { from: 600, minutes: 30 },
  ])
})

test('a number is the same with Danish and with English marks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
      const value = (whole * 100 + part) / 100
      const danish = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 2 }).format(value)
      const english = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 }).format(value)
      expect([readNumber(danish, ','), readNumber(english, '.')]).toEqual([value, value])
      expect([readNumber(danish, '.'), readNumber(english, ',')], 'two decimals tell by themselves').toEqual([
        value,
        value,
      ])
      const grouped = ['da-DK', 'en-GB', 'sv-SE'].map((way) => new Intl.NumberFormat(way).format(whole))
      for (const way of [...grouped, String(whole), whole, `${whole},0`])
        expect(readCount(way), String(way)).toBe(whole)
    }),
  )
})

test('what is no count is not made one', () => {
  for (const cell of ['=1+1', '+5', '-2', '1,5', 'mange', '1e3', -1, 1.5, Number.NaN, 'NaN', '0x10', '1.2.3'])
    expect(readCount(cell), String(cell)).toEqual({ problem: 'not-a-whole-number' })
  for (const cell of ['', ' ', null, '-', 'n/a', '#DIV/0!']) expect(readCount(cell), String(cell)).toBeNull()
})

test('seconds come as clocks, as words, as numbers and as what Excel makes of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 35_999 }), (seconds) => {
      const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
      const ss = String(s).padStart(2, '0')
      const ways = [
        `${h}:${String(m).padStart(2, '0')}:${ss}`,
        ...(h === 0 ? [`${m}:${ss}`] : []),
        `${h} t ${m} min ${s} sek`,
        String(seconds),
        new Date(Date.UTC(1899, 11, 30) + seconds * 1000),
      ]
      for (const way of ways) expect(readSeconds(way, ',', 1), String(way)).toBe(seconds)
    }),
  )
  expect(readSeconds('1,5', ',', 60)).toBe(90)
  for (const cell of ['=1', 'længe', '-5'])
    expect(readSeconds(cell, ',', 1)).toEqual({ problem: 'not-a-number' })
})

test('a share is of one or of a hundred, and never more', () => {
  expect([
    readShare('85 %', ',', false),
    readShare('85,5', ',', false),
    readShare('0,855', ',', true),
  ]).toEqual([0.85, 0.855, 0.855])
  for (const cell of ['120 %', '-5', 'god'])
    expect(readShare(cell, ',', false)).toEqual({ problem: 'not-a-share' })
})
