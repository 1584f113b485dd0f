import { describe, expect, test } from 'vitest'
import {
  atTime,
  clockTime,
  hoursOf,
  languageOf,
  learn,
  learnClock,
  waitRange,
  waitSentence,
  weekdayName,
  weekdayOf,
  whenOpens,
  wordsIn,
} from '../../server/contract/format.ts'
import { languages } from '../../server/contract/languages.ts'
import { common as english } from '../../server/contract/texts/en/common.ts'

learn('en', english)

const timeZone = 'Europe/Copenhagen'
const danish = { language: 'da', timeZone } as const
const inEnglish = { language: 'en', timeZone } as const
/** Monday 23 November 2026 at 18.05 in Denmark. */
const evening = Date.UTC(2026, 10, 23, 17, 5)
const hours = (count: number) => evening + count * 3_600_000

test('opening hours keep their order in a line that runs from the right', () => {
  const day = { weekday: 1, intervals: [{ from: '10:00', to: '16:00' }] }
  expect(hoursOf(day, 'ar')).toBe('\u206610:00–16:00\u2069')
  expect(hoursOf(day, 'en')).toBe('10:00–16:00')
})

describe('when something opens', () => {
  test('today', () => expect(whenOpens(evening + 1_500_000, evening, danish)).toBe('i dag kl. 18.30'))

  test('tomorrow, also when that is less than a day away', () => {
    expect(whenOpens(Date.UTC(2026, 10, 24, 9), evening, danish)).toBe('i morgen kl. 10')
    expect(whenOpens(Date.UTC(2026, 10, 24, 9), evening, inEnglish)).toBe('tomorrow at 10:00')
  })

  test('within a week, by the weekday', () =>
    expect(whenOpens(Date.UTC(2026, 10, 29, 8, 30), evening, danish)).toBe('søndag kl. 9.30'))

  test('the same weekday next week, by its date', () =>
    expect(whenOpens(Date.UTC(2026, 10, 30, 9), evening, danish)).toBe('mandag den 30. november kl. 10'))

  test('counts days on the calendar, not in hours, when the clock changes', () => {
    const saturday = Date.UTC(2026, 9, 24, 21, 30)
    expect(whenOpens(Date.UTC(2026, 9, 25, 23, 30), saturday, danish)).toBe('mandag kl. 0.30')
  })
})

describe('times', () => {
  test('are those of the house', () => {
    expect(clockTime(evening, danish)).toBe('18.05')
    expect(clockTime(evening, inEnglish)).toBe('18:05')
  })

  test('of a full hour are short in a Danish sentence', () => {
    expect(atTime(hours(-3) - 300_000, danish)).toBe('kl. 15')
    expect(atTime(hours(-3) - 300_000, inEnglish)).toBe('15:00')
  })

  test('know their weekday', () => {
    expect(weekdayOf(evening, timeZone)).toBe(1)
    expect(weekdayOf(hours(6), timeZone)).toBe(2)
    expect([weekdayName(1, 'da'), weekdayName(7, 'en')]).toEqual(['mandag', 'Sunday'])
  })
})

test('opening hours are written as each language does', () => {
  const day = { weekday: 1, intervals: [{ from: '10:00', to: '16:00' }] }
  expect(hoursOf(day, 'da')).toBe('10.00–16.00')
  expect(hoursOf(day, 'en')).toBe('10:00–16:00')
  expect(hoursOf({ weekday: 7, intervals: [] }, 'da')).toBe('Lukket')
})

test('a wait is a range, and no wait is said in words', () => {
  expect(waitRange({ medianMinutes: 12, p80Minutes: 25 }, 'da')).toBe('12–25 min.')
  expect(waitSentence({ medianMinutes: 12, p80Minutes: 25 }, 'da')).toBe('Cirka 12–25 minutters ventetid')
  expect(waitRange({ medianMinutes: 0, p80Minutes: 5 }, 'en')).toBe('Almost no wait')
})

test('a text that is missing stands in Danish, and says so', () => {
  expect(wordsIn({ da: 'Pas' }, 'en')).toBe('Pas')
  expect(languageOf({ da: 'Pas' }, 'en')).toBe('da')
  expect(languageOf({ da: 'Pas', en: 'Passport' }, 'en')).toBe('en')
})

test('a learned clock reads as the one of all zones does, in every language', () => {
  const learned = 'Etc/GMT-1'
  const day = { from: evening - 86_400_000, until: evening + 86_400_000, minutes: 60 }
  learnClock({ timeZone: learned, clock: day })
  for (const language of languages)
    for (const minutes of [0, 55, 400, 1000])
      expect(clockTime(evening + minutes * 60_000, { language, timeZone: learned }), language).toBe(
        clockTime(evening + minutes * 60_000, { language, timeZone }),
      )
})

test('beyond the days that it was learned for, the clock of the zone is asked', () => {
  learnClock({ timeZone: 'Etc/GMT-2', clock: { from: evening, until: hours(1), minutes: 0 } })
  const there = { language: 'en', timeZone: 'Etc/GMT-2' } as const
  expect(clockTime(evening, there)).toBe('17:05')
  expect(clockTime(hours(2), there)).toBe('21:05')
})
