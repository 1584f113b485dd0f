import { h } from 'preact'
import { describe, expect, test } from 'vitest'
import { Bars } from '../../../server/contract/charts/bars.tsx'
import { Columns } from '../../../server/contract/charts/columns.tsx'
import { spaced } from '../../../server/contract/charts/end-names.tsx'
import { HeatMap } from '../../../server/contract/charts/heat-map.tsx'
import { shade } from '../../../server/contract/charts/ink.ts'
import { Lines } from '../../../server/contract/charts/lines.tsx'
import { Ranges } from '../../../server/contract/charts/ranges.tsx'
import { Shares } from '../../../server/contract/charts/shares.tsx'
import { weekNumber } from '../../../server/contract/charts/told.ts'
import { drawn, reader, table } from './given.ts'

const width = 1000

const week = table(
  [
    { key: 'weekday', unit: 'weekday' },
    { key: 'half-hour', unit: 'clock' },
    { key: 'a-day', unit: 'number' },
  ],
  [1, 2, 3, 4, 5].flatMap((day) =>
    Array.from({ length: 13 }, (_, half) => [day, 570 + half * 30, Math.max(0, 24 - (half - day) ** 2)]),
  ),
)

const days = table(
  [
    { key: 'day', unit: 'date' },
    { key: 'p50', unit: 'seconds' },
    { key: 'p80', unit: 'seconds' },
    { key: 'p95', unit: 'seconds' },
  ],
  ['02', '03', '04', '05', '06', '09', '10', '11'].map((day, at) => [
    `2026-11-${day}`,
    at === 3 ? null : 240 + at * 60,
    at === 3 ? null : 500 + at * 90,
    at === 3 ? null : 900 + at * 100,
  ]),
)

const errands = table(
  [
    { key: 'errand', unit: 'word' },
    { key: 'p50', unit: 'seconds' },
    { key: 'p80', unit: 'seconds' },
    { key: 'p95', unit: 'seconds' },
    { key: 'target', unit: 'minutes' },
    { key: 'share', unit: 'share' },
    { key: 'goal', unit: 'share' },
  ],
  [
    ['pas', 300, 720, 1500, 10, 0.73, 0.8],
    ['flytning', 120, 400, 700, 10, 0.91, 0.8],
    ['sundhedskort', 90, 200, 420, 15, 0.99, 0.9],
  ],
)

const lines = ['p50', 'p80', 'p95'].map((key) => ({ key, name: key.toUpperCase() }))
const earlier = table(
  days.columns,
  days.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell * 0.7 : cell))),
)

describe('a heat map', () => {
  test('writes each number into its cell, and shows half hours without anybody as gaps', async () => {
    const picture = h(HeatMap, {
      table: week,
      x: 'half-hour',
      y: 'weekday',
      value: 'a-day',
      reader,
      width,
      label: 'Flest kommer mandag 10.',
      title: 'Besøg pr. dag',
    })
    const svg = await drawn(picture, 'heat-map')
    expect(svg).toContain('role="img" aria-label="Flest kommer mandag 10."')
    expect(svg).toContain('>mandag<')
    expect(svg).toContain('>9.30<')
  })

  test('of words has its headings aslant', async () => {
    const rows = [
      ['pas', 'flytning', 12],
      ['flytning', 'sundhedskort', 3],
    ]
    const matrix = table(
      [
        { key: 'from', unit: 'word' },
        { key: 'to', unit: 'word' },
        { key: 'moves', unit: 'count' },
      ],
      rows,
    )
    const svg = await drawn(
      h(HeatMap, {
        table: matrix,
        x: 'to',
        y: 'from',
        value: 'moves',
        reader,
        width,
        label: 'Fra og til',
        title: 'Sendt videre',
      }),
      'matrix',
    )
    expect(svg).toMatch(/rotate\(-40 [^>]*>Sundhedskort</)
  })

  test('only grows darker, so that grey paper tells the same', () => {
    const grey = (part: number) =>
      [...shade(part).matchAll(/\d+/g)].reduce((sum, [one]) => sum + Number(one), 0)
    const steps = Array.from({ length: 21 }, (_, at) => grey(at / 20))
    expect(steps).toEqual([...steps].sort((a, b) => b - a))
  })
})

describe('lines', () => {
  test('are named at their ends, with the period before dashed beside them', async () => {
    const picture = h(Lines, {
      table: days,
      x: 'day',
      lines,
      banded: true,
      reader,
      width,
      label: 'Ventetid',
      title: 'Minutter',
      before: { table: earlier, name: 'P50 før' },
      target: { value: 600, name: 'Mål' },
    })
    const svg = await drawn(picture, 'lines')
    for (const name of ['P50', 'P80', 'P95', 'P50 før', 'Mål']) expect(svg).toContain(`>${name}<`)
    expect(svg).not.toContain('NaN')
  })

  test('of a single day are dots that can be seen', async () => {
    const one = table(days.columns, days.rows.slice(0, 1))
    const svg = await drawn(
      h(Lines, {
        table: one,
        x: 'day',
        lines,
        banded: true,
        reader,
        width,
        label: 'En dag',
        title: 'Minutter',
      }),
      'lines-one-day',
    )
    expect(svg.match(/<circle/g)).toHaveLength(3)
    expect(svg).not.toContain('NaN')
  })

  test('that end at one height have names that stand apart', () => {
    const room = { left: 0, right: 0, top: 0, bottom: 100 }
    const names = ['a', 'b', 'c'].map((name) => ({ y: 95, name, color: '' }))
    expect(
      spaced(names, room)
        .map(({ y }) => y)
        .sort((a, b) => a - b),
    ).toEqual([64, 82, 100])
  })
})

describe('bars', () => {
  test('carry their number, their target, and the period before', async () => {
    const picture = h(Bars, {
      table: errands,
      name: 'errand',
      value: 'share',
      reader,
      width,
      label: 'Servicemål',
      title: 'Andel',
      before: { table: errands, name: 'Før' },
      target: { key: 'goal', name: 'Mål' },
    })
    const svg = await drawn(picture, 'bars')
    expect(svg).toContain('>Pas og ID-kort<')
    expect(svg).toContain('>73')
    expect(svg).toContain('>Mål<')
  })

  test('stand upright along a scale', async () => {
    const spread = table(
      [
        { key: 'from', unit: 'number' },
        { key: 'visits', unit: 'count' },
      ],
      Array.from({ length: 16 }, (_, at) => [at * 2, 40 * Math.max(0, 6 - Math.abs(at - 4))]),
    )
    const svg = await drawn(
      h(Columns, {
        table: spread,
        x: 'from',
        value: 'visits',
        reader,
        width,
        label: 'Betjening',
        title: 'Besøg',
        before: { table: spread, name: 'Før' },
      }),
      'columns',
    )
    expect(svg.match(/<rect/g)?.length).toBeGreaterThan(32)
  })
})

test('a range reaches to three values, with the target across', async () => {
  const svg = await drawn(
    h(Ranges, {
      table: errands,
      name: 'errand',
      values: [
        { key: 'p50', name: 'Halvdelen' },
        { key: 'p80', name: '4 af 5' },
        { key: 'p95', name: '19 af 20' },
      ],
      reader,
      width,
      label: 'Ventetid',
      title: 'Minutter',
      target: { key: 'target', name: 'Mål' },
    }),
    'ranges',
  )
  expect(svg).toContain('>5 · 12 · 25<')
})

test('shares make one strip, and each is named below it', async () => {
  const svg = await drawn(
    h(Shares, { table: errands, name: 'errand', value: 'p50', reader, width, label: 'Andele' }),
    'shares',
  )
  expect(svg).toMatch(/>Flytning 24\s?%</)
})

test.each([
  ['2026-01-01', 1],
  ['2027-01-01', 53],
  ['2026-11-23', 48],
])('the week of %s is number %i', (date, number) => expect(weekNumber(date)).toBe(number))
