import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type StepRow, stepsOf } from '../../server/insights/steps.ts'
import { valueStream } from '../../server/insights/value-stream.ts'
import { outcomes } from '../../server/queue/words.ts'
import { material, visit } from './days.ts'
import { period, plainQuantile, sumOf, visits } from './random-visits.ts'

const asked = { from: '2026-11-23', to: '2026-11-29', errands: null }

test('of thirteen minutes in the house, eight at the counter are help', () => {
  const steps = stepsOf([visit({ wait: 280, way: 20, handling: 480, stay: 780 })])
  const [stream, errands] = valueStream(material({ steps }), asked)
  expect(stream?.rows).toEqual([
    ['stage-waiting', 1, 280, 280, 280 / 60, 280 / 780],
    ['stage-way', 1, 20, 20, 20 / 60, 20 / 780],
    ['stage-served', 1, 480, 480, 8, 480 / 780],
  ])
  expect(errands?.rows).toEqual([['pas', 1, 780, 780, 480 / 780]])
})

test('a counter that only sent on was no help, and the wait after it is a wait again', () => {
  const first = visit({ wait: 60, way: 0, handling: 120, stay: 180, ending: 'transferred' })
  const second = visit({ step: 2, queued: 36_180, wait: 300, way: 10, handling: 200, stay: 510 })
  const [stream] = valueStream(material({ steps: stepsOf([first, second]) }), asked)
  const minutes = Object.fromEntries(stream?.rows.map(([stage, , median]) => [stage, median]) ?? [])
  expect(minutes).toEqual({
    'stage-waiting': 60,
    'stage-way': 10,
    'stage-served': 200,
    'stage-passed': 120,
    'stage-again': 300,
  })
})

test('who came early for a booked time did not wait until then', () => {
  const steps = stepsOf([visit({ booked: 36_600, wait: 0, way: 0, handling: 300, stay: 900 })])
  const [stream] = valueStream(material({ steps }), asked)
  expect(stream?.rows.map(([stage]) => stage)).toEqual(['stage-served'])
})

test('nobody helped: no stream', () => {
  const steps = stepsOf([
    visit({ ending: 'withdrawn', wait: null, way: null, handling: null, counter: null }),
  ])
  expect(valueStream(material({ steps }), asked).every(({ rows }) => rows.length === 0)).toBe(true)
})

/** The same, written as one would tell it, step by step. */
function plainly(all: readonly (readonly StepRow[])[]) {
  const helped = all.filter((steps) => outcomes.some((outcome) => outcome === steps.at(-1)?.ending))
  const early = ({ step, booked, queued }: StepRow) =>
    step === 1 && booked !== null ? Math.max(0, booked - queued) : 0
  const stages: Record<string, (step: StepRow) => number> = {
    waiting: ({ step, wait }) => (step === 1 ? (wait ?? 0) : 0),
    way: ({ way }) => way ?? 0,
    served: ({ ending, handling }) => (ending === 'transferred' ? 0 : (handling ?? 0)),
    passed: ({ ending, handling }) => (ending === 'transferred' ? (handling ?? 0) : 0),
    aside: ({ aside }) => aside,
    again: ({ step, wait }) => (step > 1 ? (wait ?? 0) : 0),
    between: (step) =>
      (step.stay ?? 0) - early(step) - (step.wait ?? 0) - (step.way ?? 0) - (step.handling ?? 0) - step.aside,
  }
  const whole = sumOf(helped.map((steps) => sumOf(steps.map((step) => (step.stay ?? 0) - early(step)))))
  return Object.entries(stages).flatMap(([stage, of]) => {
    const each = helped.map((steps) => sumOf(steps.map(of))).filter((seconds) => seconds > 0)
    const sum = sumOf(each)
    if (sum === 0) return []
    const median = plainQuantile(each, 0.5)
    return [[`stage-${stage}`, each.length, median, sum / helped.length, sum / 60, sum / whole]]
  })
}

test('any three weeks: the stages are those of a plain count, and together they are all of the time', () => {
  fc.assert(
    fc.property(visits, (all) => {
      const [stream] = valueStream(material({ steps: stepsOf(all.flat()) }), period)
      expect(stream?.rows).toEqual(plainly(all))
      if (stream?.rows.length) expect(sumOf(stream.rows.map((row) => Number(row[5])))).toBeCloseTo(1)
    }),
    { numRuns: 200 },
  )
})
