import { describe, expect, test } from 'vitest'
import { todayWords } from '../../display/wall/today.ts'
import { learn } from '../../server/contract/format.ts'
import { wall as danish } from '../../server/contract/texts/da/wall.ts'
import { common } from '../../server/contract/texts/en/common.ts'
import { wall as english } from '../../server/contract/texts/en/wall.ts'
import { house, nine } from './given.ts'

learn('en', common)

describe('the wall says how long it is open', () => {
  test('on a usual day', () => {
    expect(todayWords(house(), nine, danish, 'da')).toBe('Åbent i dag 08.00–16.00')
    expect(todayWords(house(), nine, english, 'en')).toBe('Open today 08:00–16:00')
  })

  test('on a day with other hours than the week has', () => {
    const early = house({ closesAt: Date.UTC(2026, 10, 23, 10, 30) })
    expect(todayWords(early, nine, danish, 'da')).toBe('Åbent til kl. 11.30')
    expect(todayWords(early, nine, english, 'en')).toBe('Open until 11:30')
  })

  test('when it is closed', () => {
    const closed = house({ open: false, opensAt: Date.UTC(2026, 10, 24, 7) })
    expect(todayWords(closed, nine, danish, 'da')).toBe('Vi åbner i morgen kl. 8')
  })

  test('when nobody knows when it opens', () =>
    expect(todayWords(house({ open: false }), nine, danish, 'da')).toBe('Lukket nu'))
})
