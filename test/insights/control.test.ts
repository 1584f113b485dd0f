import fc from 'fast-check'
import { expect, test } from 'vitest'
import { control } from '../../server/insights/control.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { startOf, stretchOf } from '../../server/insights/stretches.ts'
import { xmr } from '../../server/insights/xmr.ts'
import { material, visit } from './days.ts'
import { enquiries, period, plainQuantile, sumOf, visits } from './random-visits.ts'

const dayAfter = (days: number) =>
  new Date(Date.parse('2026-09-01') + days * 86_400_000).toISOString().slice(0, 10)
const autumn = { from: '2026-09-01', to: '2026-11-30', errands: null }

test('a day on which all wait much longer is told by its date', () => {
  const rows = Array.from({ length: 30 }, (_, n) =>
    visit({ day: dayAfter(n), wait: n === 28 ? 3000 : 300 + (n % 2) * 30 }),
  )
  const [signs] = control(material({ steps: stepsOf(rows) }), autumn)
  expect(signs?.rows).toContainEqual([
    'watch-wait',
    'signal-outside',
    'side-above',
    dayAfter(28),
    dayAfter(28),
  ])
})

test('a week and more of shorter visits is one sign, with its first and its last day', () => {
  const rows = Array.from({ length: 40 }, (_, n) =>
    visit({ day: dayAfter(n), handling: n >= 25 ? 470 : 510 - (n % 2) * 30 }),
  )
  const [signs] = control(material({ steps: stepsOf(rows) }), autumn)
  const handling = signs?.rows.filter(([measure]) => measure === 'watch-handling')
  expect(handling).toEqual([['watch-handling', 'signal-run', 'side-below', dayAfter(25), dayAfter(39)]])
})

test('days up to a hundred, weeks up to three years, and then months', () => {
  expect(stretchOf(autumn)).toBe('date')
  expect(stretchOf({ ...autumn, from: '2026-01-01' })).toBe('week')
  expect(stretchOf({ ...autumn, from: '2016-01-01' })).toBe('month')
  expect(startOf('2026-11-29', 'week')).toBe('2026-11-23')
  expect(startOf('2027-01-01', 'week')).toBe('2026-12-28')
  expect(startOf('2026-11-29', 'month')).toBe('2026-11-01')
})

test('any three weeks: the points are those of a plain count', () => {
  fc.assert(
    fc.property(visits, enquiries, (all, told) => {
      const tables = control(material({ steps: stepsOf(all.flat()), enquiries: told }), period)
      const values = (name: string) =>
        tables.find((table) => table.name === `control-${name}`)?.rows.map((row) => [row[0], row[1]])
      const days = [...new Set([...all.flat(), ...told].map(({ day }) => day))].sort()
      const perDay = (of: (day: string) => number | null) =>
        days.flatMap((day) => {
          const value = of(day)
          return value === null ? [] : [[day, value]]
        })
      const on = (day: string) => all.filter((steps) => steps[0]?.day === day)
      const handled = (day: string) => {
        const ended = on(day)
          .flat()
          .filter(({ handling, ending }) => handling !== null && ending !== 'transferred')
        return ended.length + sumOf(told.filter((one) => one.day === day).map(({ count }) => count))
      }
      const settled = (day: string) => {
        const atOnce = on(day).flatMap((steps) =>
          steps.filter(
            ({ ending, booked }, at) =>
              ending === 'settled' && booked === null && steps[at - 1]?.ending !== 'transferred',
          ),
        ).length
        return (
          atOnce +
          sumOf(told.filter((one) => one.day === day && one.outcome === 'settled').map(({ count }) => count))
        )
      }
      const over = (part: number, whole: number) => (whole === 0 ? null : part / whole)
      const registered = (day: string) => told.filter((one) => one.day === day)
      expect(values('wait')).toEqual(
        perDay((day) =>
          plainQuantile(
            on(day).flatMap(([first]) => first?.wait ?? []),
            0.5,
          ),
        ),
      )
      expect(values('handling')).toEqual(
        perDay((day) =>
          plainQuantile(
            on(day)
              .flat()
              .flatMap(({ handling }) => handling ?? []),
            0.5,
          ),
        ),
      )
      expect(values('on-the-spot')).toEqual(perDay((day) => over(settled(day), handled(day))))
      expect(values('failed-demand')).toEqual(
        perDay((day) =>
          over(
            sumOf(
              registered(day)
                .filter(({ failed }) => failed)
                .map(({ count }) => count),
            ),
            sumOf(registered(day).map(({ count }) => count)),
          ),
        ),
      )
      const waits = tables.find(({ name }) => name === 'control-wait')?.rows ?? []
      const chart = xmr(
        waits.map((row) => Number(row[1])),
        0,
        Number.POSITIVE_INFINITY,
      )
      expect(waits.map((row) => row[7])).toEqual(
        chart.points.map(({ signal }) => signal && `signal-${signal}`),
      )
    }),
    { numRuns: 150 },
  )
})
