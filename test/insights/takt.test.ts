import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysFrom } from '../../server/insights/asked.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { takt } from '../../server/insights/takt.ts'
import { material, visit } from './days.ts'
import { house, period, sumOf, visits } from './random-visits.ts'

const monday = { from: '2026-11-23', to: '2026-11-23', errands: null }

test('ten come in a half hour, eight minutes each, at two counters: takt is three minutes and pace is four', () => {
  const steps = stepsOf(
    Array.from({ length: 10 }, (_, n) =>
      visit({ arrival: 36_000 + n, wait: 30, way: 20, handling: 460, stay: 510, counter: `${(n % 2) + 1}` }),
    ),
  )
  expect(takt(material({ steps }), monday)[0]?.rows[0]).toEqual([600, 30, 10, 180, 480, 2, 240, 240 / 180])
})

test('a half hour in which it is closed and nobody comes is not told', () => {
  const [table] = takt(material({}), monday)
  expect(table?.rows.map(([start]) => start)).toEqual([600, 630, 660, 690, 720, 750, 780, 810, 840, 870])
  expect(table?.rows.every((row) => row[3] === null && row[6] === null)).toBe(true)
})

test('any three weeks: takt, pace and load are those of a plain count', () => {
  fc.assert(
    fc.property(visits, (all) => {
      const steps = all.flat()
      const [table] = takt(material({ steps: stepsOf(steps), house }), period)
      const days = daysFrom(period.from, period.to)
      for (const row of table?.rows ?? []) {
        const start = Number(row[0])
        const half = (seconds: number) => Math.floor(seconds / 1800) * 30
        const open = days.filter((day) => house.open(day, null).some(([a, b]) => start >= a && start < b))
        const joined = steps.filter(({ queued }) => half(queued) === start).length
        const spans = steps.flatMap(({ queued, stay, way, handling, day, counter }) => {
          if (handling === null || stay === null) return []
          const end = queued + stay
          return [{ day, counter, from: end - handling - (way ?? 0), end }]
        })
        const begun = spans.filter(({ from }) => half(from) === start)
        const atWork = new Set(
          spans
            .filter(({ from, end }) => half(from) <= start && half(Math.max(from, end - 1)) >= start)
            .map(({ day, counter }) => `${day} ${counter}`),
        ).size
        const time =
          begun.length === 0 ? null : sumOf(begun.map(({ from, end }) => end - from)) / begun.length
        const counters = open.length === 0 ? null : atWork / open.length
        const minutes = open.length * 30
        const beat = joined === 0 || minutes === 0 ? null : (minutes * 60) / joined
        const pace = time === null || !counters ? null : time / counters
        const load = beat === null || pace === null ? null : pace / beat
        expect(row).toEqual([start, minutes, joined, beat, time, counters, pace, load])
      }
      const told = new Set(table?.rows.map(([start]) => start))
      for (const { queued } of steps)
        if (queued < 86_400) expect(told).toContain(Math.floor(queued / 1800) * 30)
    }),
    { numRuns: 150 },
  )
})
