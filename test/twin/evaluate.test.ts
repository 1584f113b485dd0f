import { expect, test } from 'vitest'
import { readLog } from '../../server/evaluate/read-log.ts'
import { reportOf, reportText } from '../../server/evaluate/report.ts'
import { chanceOf } from '../../server/twin/chance.ts'
import { evaluate, ourName } from '../../server/twin/evaluate/evaluate.ts'
import { scoreOf } from '../../server/twin/evaluate/score.ts'
import { playOf } from '../../server/twin/play.ts'
import { textbook } from './floors.ts'

const head = 'day,arrival,called,finished,errand,counter,priority,outcome'
const row = '2026-11-23,2026-11-23T09:00:00,2026-11-23T09:05:00,2026-11-23T09:15:00,pas,3,2,served'
const faultOf = (text: string) => {
  const read = readLog(text, 90)
  return read.ok ? null : read.fault
}

test('a log is read with or without zones, with a head start for priority 2', () => {
  const read = readLog(
    `${head}\r\n${row}\r\n${row.replaceAll(':00,', ':00+00:00,').replace(',2,', ',1,')}\r\n`,
    90,
  )
  if (!read.ok) throw new Error(read.fault)
  expect(read.log.map(({ arrival, headStartMs }) => [arrival, headStartMs])).toEqual([
    [Date.UTC(2026, 10, 23, 9), 90_000],
    [Date.UTC(2026, 10, 23, 9), 0],
  ])
})

test('whoever was never called has left, and rows that cannot have been are left out and told', () => {
  const left = '2026-11-23,2026-11-23T09:00:00,,2026-11-23T09:04:00,pas,,0,left'
  const impossible = row.replace('T09:05:00', 'T08:05:00')
  const read = readLog([head, row, left, impossible].join('\n'), 90)
  expect(read).toMatchObject({ ok: true, leftOut: { rows: 1, firstLine: 4 } })
  expect(read.ok && read.log.map(({ called }) => called === null)).toEqual([false, true])
})

test('a bad file is told in one sentence that names column and row', () => {
  expect(faultOf('day,arrival,called,finished,errand\n')).toContain('column counter is missing in row 1')
  expect(faultOf(`${head}\n${row}\n${row.replace('2026-11-23T09:15:00', 'soon')}`)).toContain(
    'column finished in row 3',
  )
  expect(faultOf(`${head}\n${row.replace(',2,', ',high,')}`)).toContain('column priority in row 2')
  expect(faultOf(`${head}\n`)).toContain('no row')
})

/** A morning as the textbooks have it, written down as a log: three counters, a little more than they can do. */
function morning() {
  const { floor, luck } = textbook(7, 2500, 3, 2.8, Number.POSITIVE_INFINITY)
  const { called, counter } = playOf(floor)(luck)
  const minute = 60_000
  return Array.from({ length: floor.entries }, (_, n) => {
    const at = (called[n] ?? 0) * minute
    return {
      day: 'd',
      arrival: (luck.comes[n] ?? 0) * minute,
      called: at,
      ended: at + (luck.help[n] ?? 0) * minute,
      errand: 'pas',
      counter: `${counter[n]}`,
      headStartMs: 0,
      order: n,
    }
  })
}

test('on a log of its own kind the floor comes nearer than the simple ways, and its bound holds', () => {
  const report = reportOf(evaluate(morning(), { seed: 1, fromDay: '' }))
  const { predictors } = report.queued
  const ours = predictors[ourName]
  for (const [name, theirs] of Object.entries(predictors)) {
    if (name === ourName) continue
    expect(ours.mae).toBeLessThan(theirs.mae)
    // In so plain a lobby the place in line alone tells nearly all that can be known.
    expect(ours.pinball80).toBeLessThan(theirs.pinball80 * 1.1)
  }
  expect(ours.coverage).toBeGreaterThan(0.76)
  expect(ours.coverage).toBeLessThan(0.84)
  expect(reportText(report)).toContain('by people who waited before')
})

test('what comes later changes nothing that was told before', () => {
  const log = morning().slice(0, 600)
  const chance = chanceOf(3)
  const later = log.slice(400).map((who) => ({ ...who, ended: who.ended + chance.part() * 900_000 }))
  const first = (all: typeof log) =>
    evaluate(all, { seed: 1, fromDay: '' })
      .served.slice(0, 380)
      .map(({ told }) => told[ourName])
  expect(first([...log.slice(0, 400), ...later])).toEqual(first(log))
})

test('scores are means, and told less than waited is a bias below zero', () => {
  const score = scoreOf([
    { waited: 10, median: 5, upper: 12 },
    { waited: 20, median: 25, upper: 15 },
    { waited: 0, median: 3, upper: 3 },
  ])
  expect(score).toMatchObject({ n: 3, meanWait: 10, mae: 13 / 3, bias: 1, coverage: 2 / 3 })
  expect(score.pinball80).toBeCloseTo((0.2 * 2 + 0.8 * 5 + 0.2 * 3) / 3)
})
