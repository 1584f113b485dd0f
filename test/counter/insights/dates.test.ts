import { describe, expect, test } from 'vitest'
import { hashOf, readHash } from '../../../counter/insights/address.ts'
import { besideRows, changeSaid } from '../../../counter/insights/changes.ts'
import { presetOf, spanBefore, yearBefore } from '../../../counter/insights/dates.ts'

const span = (from: string, to: string) => ({ from, to })
const today = '2026-11-26'

describe('the usual periods end before today:', () => {
  test('four weeks until yesterday', () =>
    expect(presetOf('weeks', today)).toEqual(span('2026-10-29', '2026-11-25')))
  test('last month', () => expect(presetOf('month', today)).toEqual(span('2026-10-01', '2026-10-31')))
  test('last quarter', () => expect(presetOf('quarter', today)).toEqual(span('2026-07-01', '2026-09-30')))
  test('last quarter in January', () =>
    expect(presetOf('quarter', '2027-01-02')).toEqual(span('2026-10-01', '2026-12-31')))
  test('last year', () => expect(presetOf('year', today)).toEqual(span('2025-01-01', '2025-12-31')))
})

describe('what a period is compared with:', () => {
  test('four weeks with the four weeks before', () =>
    expect(spanBefore(span('2026-10-29', '2026-11-25'))).toEqual(span('2026-10-01', '2026-10-28')))
  test('March with February, however long that is', () =>
    expect(spanBefore(span('2026-03-01', '2026-03-31'))).toEqual(span('2026-02-01', '2026-02-28')))
  test('a week of last year with the same weekdays', () =>
    expect(yearBefore(span('2026-11-23', '2026-11-29'))).toEqual(span('2025-11-24', '2025-11-30')))
  test('February with the February before', () =>
    expect(yearBefore(span('2025-02-01', '2025-02-28'))).toEqual(span('2024-02-01', '2024-02-29')))
})

describe('an address', () => {
  const asked = {
    ...span('2026-11-02', '2026-11-29'),
    errands: ['pas', 'flytning'],
    compare: 'year' as const,
  }
  test('keeps all that is asked', () => {
    const hash = hashOf('waits', asked)
    expect(hash).toBe('#insights/waits?from=2026-11-02&to=2026-11-29&errands=pas,flytning&compare=year')
    expect(readHash(hash, today)).toEqual(asked)
  })
  test('keeps dates of one’s own to compare with', () => {
    const own = { ...asked, compare: span('2025-01-01', '2025-01-31') }
    expect(readHash(hashOf('waits', own), today)).toEqual(own)
  })
  test('that is wrong asks for what nobody had asked', () => {
    const plain = { ...presetOf('weeks', today), errands: [], compare: 'none' }
    for (const hash of [
      '#insights/waits',
      '#insights/waits?from=2026-13-01&to=x',
      '#insights/waits?from=2026-11-09&to=2026-11-02',
    ])
      expect(readHash(hash, today)).toEqual(plain)
    expect(readHash('#insights/waits?errands=<b>&compare=..', today)).toEqual(plain)
  })
})

describe('a change beside a number', () => {
  const points = (count: string) => `${count} point`
  test('is told in minutes, in points, and not at all where nothing was', () => {
    expect(changeSaid(600, 510, 'seconds', 'da', points)).toBe('+1,5')
    expect(changeSaid(0.8, 0.85, 'share', 'da', points)).toBe('-5 point')
    expect(changeSaid(3, null, 'count', 'da', points)).toBeNull()
  })
  test('is found by name, whatever order the other period has, and by order where rows are dates', () => {
    const table = (rows: (string | number)[][], unit: 'word' | 'date') => ({
      name: '',
      columns: [
        { key: 'a', unit },
        { key: 'b', unit: 'count' as const },
      ],
      rows,
    })
    const named = besideRows(
      table(
        [
          ['pas', 1],
          ['bil', 2],
        ],
        'word',
      ),
      table([['bil', 3]], 'word'),
    )
    expect(named).toEqual([null, ['bil', 3]])
    const dated = besideRows(table([['2026-11-02', 1]], 'date'), table([['2026-10-05', 4]], 'date'))
    expect(dated).toEqual([['2026-10-05', 4]])
  })
})
