import { expect, test } from 'vitest'
import { forecast } from '../../server/insights/forecast.ts'
import type { House } from '../../server/insights/material.ts'
import { stepsOf } from '../../server/insights/steps.ts'
import { material, visit } from './days.ts'
import { years } from './forecast/years.ts'

const asked = { from: '2024-01-01', to: '2024-04-28', errands: null }
const days = years({ ...asked, seed: 9, size: 3, mood: 0.02, whim: 0 })
const steps = stepsOf(
  days.flatMap(({ day, counts }) =>
    [...counts].flatMap((count, half) =>
      Array.from({ length: count }, (_, n) => visit({ day, arrival: half * 1800 + n })),
    ),
  ),
)
const hours: readonly (readonly [number, number])[] = [
  [0, 0],
  [600, 960],
  [420, 900],
  [750, 900],
  [600, 1080],
  [480, 720],
  [0, 0],
  [0, 0],
]
const open: House['open'] = (day) => {
  const [from, to] = hours[((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7) + 1] ?? [0, 0]
  return from < to && day !== '2024-05-09' && day !== '2024-05-20' ? [[from, to]] : []
}
const { house } = material({})
const town = material({ steps, house: { ...house, open, closed: (day) => open(day, null).length === 0 } })
const named = (name: string, tables = forecast(town, asked)) => {
  const table = tables.find((one) => one.name === name)
  if (!table) throw new Error(`no table ${name}`)
  return table.rows
}

test('the next four weeks are told day by day, but for the days that are closed', () => {
  const coming = named('forecast-days').filter(([day]) => String(day) > asked.to)
  expect(coming.map(([day]) => day)).toContain('2024-05-08')
  expect(coming.map(([day]) => day)).not.toContain('2024-05-09')
  expect(coming).toHaveLength(18)
})

test('a day before a holiday is told to be one', () => {
  expect(named('forecast-days').find(([day]) => day === '2024-05-08')?.[1]).toBe('before-closed')
})

test('of the last four weeks it is told what was expected beforehand, and what came', () => {
  const past = named('forecast-days').filter(([day]) => String(day) <= asked.to)
  expect(past).toHaveLength(20)
  expect(past[0]?.[0]).toBe('2024-04-01')
  expect(past.every(([, , , , , , came]) => typeof came === 'number')).toBe(true)
})

test('half hours are told within the opening hours alone', () => {
  const monday = named('forecast-half-hours').filter(([day]) => day === '2024-04-29')
  expect(monday).toHaveLength(12)
  expect(monday[0]?.[1]).toBe(600)
})

test('it is told how good the same was of the last four weeks', () => {
  const [from, to, halves, , , mase] = named('forecast-in-all')[0] ?? []
  expect([from, to, halves]).toEqual(['2024-04-01', '2024-04-28', 228])
  expect(Number(mase)).toBeLessThan(1)
})

test('an errand that nobody has come for has no forecast', () => {
  const tables = forecast(town, { ...asked, errands: new Set(['mitid']) })
  expect(tables.every(({ rows }) => rows.length === 0)).toBe(true)
})

test('a lobby of one day has a forecast, and is not judged', () => {
  const one = material({ ...town, steps: stepsOf([visit({ day: '2024-04-26', arrival: 36_000 })]) })
  const tables = forecast(one, asked)
  expect(named('forecast-days', tables)).toHaveLength(18)
  expect(named('forecast-in-all', tables)).toEqual([])
})
