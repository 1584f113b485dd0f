import { describe, expect, test } from 'vitest'
import written from '../../server/catalogue/holidays.DK.json' with { type: 'json' }
import { holidaysFromCalendar, knowsCountry, publicHolidays } from '../../server/catalogue/holidays.ts'

describe('public holidays in Denmark', () => {
  test('2026 has ten, and no store bededag', () => {
    expect([...publicHolidays('DK', 2026)]).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
    expect(publicHolidays('DK', 2026)).not.toContain('2026-05-01')
  })

  test.each(Object.keys(written).map(Number))('%i as written out is what the calendar says', (year) => {
    expect([...publicHolidays('DK', year)]).toEqual(holidaysFromCalendar('DK', year))
  })

  test('a year that is not written out comes from the calendar, with its store bededag', () => {
    expect(written).not.toHaveProperty('2013')
    expect(publicHolidays('DK', 2013)).toContain('2013-04-26')
  })
})

describe('public holidays elsewhere', () => {
  test('another country has its own', () => {
    expect(publicHolidays('NO', 2026)).toContain('2026-05-17')
    expect(publicHolidays('DK', 2026)).not.toContain('2026-05-17')
  })

  test('a holiday of several days closes each of them', () => {
    expect([...publicHolidays('EG', 2026)]).toEqual(
      expect.arrayContaining(['2026-03-20', '2026-03-21', '2026-03-22']),
    )
  })

  test('only real countries are known', () => {
    expect(knowsCountry('DK')).toBe(true)
    expect(knowsCountry('DE')).toBe(true)
    expect(knowsCountry('QQ')).toBe(false)
  })
})
