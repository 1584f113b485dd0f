import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../server/contract/insights.ts'
import { stepsOf } from '../../../server/insights/steps.ts'
import { whatIf } from '../../../server/insights/what-if/what-if.ts'
import type { Change } from '../../../server/twin/whatif/change.ts'
import { material, visit } from '../days.ts'
import { monthOf } from './months.ts'

const asked = { from: '2026-09-07', to: '2026-10-04', errands: null }
const month = monthOf({ ...asked, seed: 4, size: 16, counters: 6 })

/** The row of a table that begins with these words. */
function row(changes: readonly Change[], name: string, ...words: readonly Cell[]): readonly number[] {
  const table = whatIf(month, asked, changes, 10).find((one) => one.name === name)
  const found = table?.rows.find((cells) => words.every((word, at) => cells[at] === word))
  if (!found) throw new Error(`no row ${words.join()} in ${name}`)
  return found.slice(words.length) as number[]
}

describe('with nothing changed the twin comes close to what happened', () => {
  test.each(['p50', 'p80', 'p95'])('%s', (measure) => {
    const [happened = 0] = row([], 'what-if-waits', 'happened', measure)
    const [twin = 0] = row([], 'what-if-waits', 'twin', measure)
    expect(Math.abs(twin - happened)).toBeLessThan(Math.max(60, happened * 0.12))
  })
  test('service level, those who left, and idle time', () => {
    const [level = 0, , , leaves = 0] = row([], 'what-if-service', 'happened')
    const [twinLevel = 0, low = 0, high = 0, twinLeaves = 0] = row([], 'what-if-service', 'twin')
    expect(Math.abs(twinLevel - level)).toBeLessThan(0.05)
    expect(Math.abs(twinLeaves - leaves)).toBeLessThan(0.03)
    expect(low).toBeLessThanOrEqual(twinLevel)
    expect(high).toBeGreaterThanOrEqual(twinLevel)
    const [hours = 0, idle = 0] = row([], 'what-if-staff', 'happened')
    const [twinHours = 0, twinIdle = 0] = row([], 'what-if-staff', 'twin')
    expect(Math.abs(twinHours / hours - 1)).toBeLessThan(0.05)
    expect(Math.abs(twinIdle - idle) / hours).toBeLessThan(0.1)
  })
})

const level = (changes: readonly Change[], played = 'changed') =>
  row(changes, 'what-if-service', played)[0] ?? 0
const all = [1, 2, 3, 4, 5]

describe('what would have been', () => {
  test('one more counter in the busy hours shortens waits, and costs its hours', () => {
    const more: readonly Change[] = [{ kind: 'counters', weekdays: all, span: [36_000, 43_200], more: 1 }]
    expect(level(more)).toBeGreaterThan(level(more, 'twin') + 0.05)
    const hours = (played: string) => row(more, 'what-if-staff', played)[0] ?? 0
    expect(hours('changed') - hours('twin')).toBeGreaterThan(30)
    expect(hours('changed') - hours('twin')).toBeLessThan(42)
  })
  test('one fewer lengthens them', () => {
    const fewer: readonly Change[] = [{ kind: 'counters', weekdays: all, span: [36_000, 54_000], more: -1 }]
    expect(level(fewer)).toBeLessThan(level(fewer, 'twin') - 0.05)
  })
  test('passports by booking alone spread the morning’s rush', () => {
    const booked: readonly Change[] = [{ kind: 'only-booked', errands: ['pas'] }]
    expect(level(booked)).toBeGreaterThan(level(booked, 'twin') + 0.05)
  })
  test('a shorter day makes everybody wait longer', () => {
    const shorter: readonly Change[] = [{ kind: 'hours', weekdays: all, open: [[36_000, 46_800]] }]
    expect(level(shorter)).toBeLessThan(level(shorter, 'twin') - 0.1)
  })
  test('the same question has the same answer', () => {
    const fewer: readonly Change[] = [{ kind: 'counters', weekdays: [1], span: [36_000, 54_000], more: -1 }]
    expect(whatIf(month, asked, fewer, 3)).toEqual(whatIf(month, asked, fewer, 3))
  })
  test('errands and weekdays are told one by one', () => {
    const names = whatIf(month, asked, [], 2).map(({ name, rows }) => [name, rows.length])
    expect(names.slice(3)).toEqual([
      ['what-if-errands', 3],
      ['what-if-weekdays', 5],
    ])
  })
})

test('whoever came while no counter was there left', () => {
  const steps = stepsOf([
    visit({
      day: '2026-09-07',
      counter: null,
      wait: null,
      way: null,
      handling: null,
      stay: 900,
      ending: 'withdrawn',
    }),
  ])
  const table = whatIf(material({ steps }), asked, [], 2).find(({ name }) => name === 'what-if-service')
  expect(table?.rows.map((cells) => [cells[0], cells[4]])).toEqual([
    ['happened', 1],
    ['twin', 1],
  ])
})

test('days without anybody have no answer', () => {
  expect(whatIf(material({}), asked, [])).toEqual([])
})
