import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Table } from '../../../server/contract/insights.ts'
import type { EnquiryRow } from '../../../server/insights/material.ts'
import { openData } from '../../../server/insights/open-data/open-data.ts'
import { type StepRow, stepsOf } from '../../../server/insights/steps.ts'
import { material, visit } from '../days.ts'

const year = { from: '2025-01-01', to: '2025-12-31', errands: null }
const errands = ['pas', 'mitid', 'flytning', 'skat', 'bolig', 'hjaelp']

/** A visit as far as the open data look at one. */
interface Came {
  readonly month: number
  readonly day: number
  readonly half: number
  readonly errand: string
}

const stepOf = ({ month, day, half, errand }: Came): StepRow =>
  visit({
    day: `2025-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`,
    arrival: half * 1800 + 60,
    errand,
  })
const published = (came: readonly Came[], enquiries: readonly EnquiryRow[] = []): readonly Table[] => {
  const rows = came.map(stepOf).sort((a, b) => (a.day < b.day ? -1 : 1))
  return openData(material({ steps: stepsOf(rows), enquiries }), year)
}
const rowsOf = (tables: readonly Table[], name: string) =>
  tables.find((table) => table.name === name)?.rows ?? []
const isTheSame = (a: readonly Table[], b: readonly Table[]) => JSON.stringify(a) === JSON.stringify(b)

/** Few months, few half hours and uneven errands: lobbies that are small enough to have small counts everywhere. */
const anyLobby = fc
  .record({
    months: fc.constantFrom([1], [1, 2], [1, 2, 3]),
    errands: fc.subarray(errands, { minLength: 1 }),
    days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    halves: fc.subarray([20, 21, 22, 23, 24, 25], { minLength: 1 }),
    most: fc.integer({ min: 1, max: 120 }),
  })
  .chain(({ months, errands, days, halves, most }) =>
    fc.array(
      fc.record({
        month: fc.constantFrom(...months),
        day: fc.constantFrom(...days),
        half: fc.constantFrom(...halves),
        // The later in the list, the rarer.
        errand: fc
          .tuple(fc.nat(errands.length - 1), fc.nat(errands.length - 1))
          .map(([a, b]) => errands[Math.min(a, b)] ?? 'pas'),
      }),
      { minLength: Math.min(most, 15), maxLength: most },
    ),
  )

const countOf = (came: readonly Came[], is: (one: Came) => boolean) => came.filter(is).length
const isSmall = (count: number) => count >= 1 && count <= 4

/** Changes some visits, and says whether somebody who knows the rule would still read the same. */
const readsTheSame = (came: readonly Came[], change: (one: Came, at: number) => Came) =>
  isTheSame(published(came), published(came.map(change)))

/** Other lobbies in which an errand had another number of visits in a month. */
function* otherErrands(came: readonly Came[], month: number, errand: string) {
  for (const other of errands.filter((one) => one !== errand)) {
    const swapped = (one: Came) =>
      one.month !== month || (one.errand !== errand && one.errand !== other)
        ? one
        : { ...one, errand: one.errand === errand ? other : errand }
    const here = countOf(came, (one) => one.month === month && one.errand === errand)
    const there = countOf(came, (one) => one.month === month && one.errand === other)
    if (here !== there) yield swapped
    const first = came.findIndex((one) => one.month === month && one.errand === errand)
    yield (one: Came, at: number) => (at === first ? { ...one, errand: other } : one)
    const theirs = came.findIndex((one) => one.month === month && one.errand === other)
    if (theirs >= 0) yield (one: Came, at: number) => (at === theirs ? { ...one, errand } : one)
  }
}

describe('nothing that is published lets anybody compute a count from 1 to 4:', () => {
  test('no number in any table is one', () => {
    fc.assert(
      fc.property(anyLobby, (came) => {
        for (const { columns, rows } of published(came))
          for (const row of rows)
            columns.forEach(({ unit }, at) => {
              if (unit === 'count' && row[at] !== null) expect(isSmall(Number(row[at]))).toBe(false)
            })
      }),
    )
  })

  test('for each errand with so few in a month there is another lobby that would publish the same', () => {
    fc.assert(
      fc.property(anyLobby, (came) => {
        for (const month of new Set(came.map((one) => one.month)))
          for (const errand of errands) {
            const count = countOf(came, (one) => one.month === month && one.errand === errand)
            if (!isSmall(count)) continue
            const others = [...otherErrands(came, month, errand)]
            expect(
              others.some((change) => readsTheSame(came, change)),
              `${errand}: ${count}`,
            ).toBe(true)
          }
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('for each half hour of a weekday with so few there is another lobby that would publish the same', () => {
    fc.assert(
      fc.property(anyLobby, (came) => {
        const weekday = ({ month, day }: Came) => new Date(Date.UTC(2025, month - 1, day)).getUTCDay()
        for (const [at, one] of came.entries()) {
          const isThere = (other: Came) => weekday(other) === weekday(one) && other.half === one.half
          if (!isSmall(countOf(came, isThere))) continue
          const moved = [19, 20, 21, 22, 23, 24, 25, 26].map(
            (half) => (other: Came, place: number) => (place === at ? { ...other, half } : other),
          )
          const comes = came.map(
            (_, from) => (other: Came, place: number) =>
              place === from && weekday(other) === weekday(one) ? { ...other, half: one.half } : other,
          )
          const changes = [
            ...moved.filter((change) => change(one, at).half !== one.half),
            ...comes.filter((change, from) => {
              const before = came[from]
              return before !== undefined && change(before, from).half !== before.half
            }),
          ]
          const anotherDay = [1, 2, 3, 4, 5, 6, 7]
            .map((day) => (other: Came, place: number) => (place === at ? { ...other, day } : other))
            .filter((change) => weekday(change(one, at)) !== weekday(one))
          expect([...changes, ...anotherDay].some((change) => readsTheSame(came, change))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('an enquiry more or less of a channel with so few is seen in nothing', () => {
    const busy = Array.from({ length: 25 }, (_, at) => ({
      month: 1,
      day: 2 + (at % 3),
      half: 20,
      errand: 'pas',
    }))
    const phoned = (count: number): EnquiryRow => ({
      day: '2025-01-06',
      half: 20,
      channel: 'phone',
      errand: 'pas',
      kle: '23.09.02',
      outcome: 'settled',
      why: null,
      failed: null,
      kind: null,
      language: 'da',
      behalf: false,
      count,
    })
    const few = published(busy, [phoned(1)])
    expect(isTheSame(few, published(busy, [phoned(4)]))).toBe(true)
    expect(rowsOf(few, 'open-contacts-by-month-and-channel')).toContainEqual(['2025-01-01', 'phone', null])
    expect(rowsOf(published(busy, [phoned(5)]), 'open-contacts-by-month-and-channel')).toContainEqual([
      '2025-01-01',
      'phone',
      5,
    ])
  })
})

test('a month that is added later changes nothing that was published before', () => {
  fc.assert(
    fc.property(anyLobby, (came) => {
      const january = came.filter(({ month }) => month === 1)
      const [before, after] = [published(january), published(came)]
      for (const name of ['open-visits-by-month-and-errand', 'open-waits-by-month']) {
        const ofJanuary = rowsOf(after, name).filter(([month]) => month === '2025-01-01')
        expect(ofJanuary).toEqual(rowsOf(before, name))
      }
    }),
  )
})

test('a year that is not over has months, and no weekdays yet', () => {
  const busy = Array.from({ length: 40 }, (_, at) => ({
    month: 1,
    day: 2 + (at % 3),
    half: 20,
    errand: 'pas',
  }))
  const steps = stepsOf(busy.map(stepOf).sort((a, b) => (a.day < b.day ? -1 : 1)))
  const tables = openData(material({ steps }), { ...year, to: '2025-06-30' })
  expect(rowsOf(tables, 'open-visits-by-month-and-errand')).toEqual([['2025-01-01', 'pas', 40]])
  expect(rowsOf(tables, 'open-visits-by-weekday-and-half-hour')).toEqual([])
  expect(rowsOf(tables, 'open-waits-by-month')).toEqual([['2025-01-01', 5, 5]])
})

test('waits are told of at least twenty, and nothing tells a language, a class or a counter', () => {
  const few = Array.from({ length: 22 }, (_, at) =>
    stepOf({ month: 1, day: 2, half: 20 + (at % 2), errand: 'pas' }),
  )
  const steps = stepsOf(
    few.map((one, at) => (at < 3 ? { ...one, wait: null, ending: 'withdrawn' as const } : one)),
  )
  const tables = openData(material({ steps }), year)
  expect(rowsOf(tables, 'open-waits-by-month')).toEqual([])
  const keys = tables.flatMap(({ columns }) => columns.map(({ key }) => key))
  expect(keys.filter((key) => /language|class|counter|behalf/.test(key))).toEqual([])
})
