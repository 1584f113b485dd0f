import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openHeld } from '../../server/insights/held.ts'
import { packed, unpacked } from '../../server/insights/packed.ts'
import { sheetOf } from '../../server/insights/sheet.ts'
import { endings, type StepRow, type Steps, stepsOf } from '../../server/insights/steps.ts'
import { visit } from './days.ts'

const number = fc.oneof(
  fc.integer({ min: -1, max: 127 }),
  fc.integer({ min: -1, max: 255 }),
  fc.integer({ min: -40_000, max: 70_000 }),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
)

test('columns come out of their packing as they went in, whatever their numbers', () => {
  const columns = fc
    .integer({ min: 1, max: 20 })
    .chain((length) => fc.array(fc.array(number, { minLength: length, maxLength: length }), { minLength: 1 }))
  fc.assert(
    fc.property(columns, (all) => {
      const length = all[0]?.length ?? 0
      const found = unpacked(packed(all), all.length, length)
      const told = found.map((column) =>
        typeof column === 'number' ? Array(length).fill(column) : [...column],
      )
      expect(told).toEqual(all)
    }),
  )
})

test('a packing may begin anywhere in what was read from the disk', () => {
  const bytes = packed([[70_000, -1]])
  const moved = new Uint8Array(bytes.length + 1)
  moved.set(bytes, 1)
  expect(unpacked(moved.subarray(1), 1, 2)).toEqual([Int32Array.from([70_000, -1])])
})

const seconds = fc.option(fc.integer({ min: 0, max: 90_000 }))
const anyStep: fc.Arbitrary<Partial<StepRow>> = fc.record({
  step: fc.integer({ min: 1, max: 4 }),
  errand: fc.constantFrom('pas', 'mitid', 'flytning'),
  class: fc.constantFrom('walk-in', 'booking'),
  language: fc.constantFrom('da', 'pl', 'uk'),
  counter: fc.constantFrom(null, '1', '12'),
  behalf: fc.boolean(),
  arrival: fc.integer({ min: 0, max: 86_399 }),
  booked: seconds,
  wait: seconds,
  stay: fc.option(fc.integer({ min: 0, max: 500_000 }), { nil: null }),
  ending: fc.constantFrom(null, ...endings),
  why: fc.constantFrom(null, 'papers' as const),
})
const days = ['2026-03-27', '2026-03-29', '2026-10-25', '2026-11-23', '2026-11-24']
const anyDays = fc.tuple(...days.map(() => fc.array(anyStep, { maxLength: 4 })))
const period = fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)).map((two) => two.sort())

/** In words, which do not depend on how the lists are ordered. */
const inWords = (steps: Steps) =>
  Array.from({ length: steps.length }, (_, at) => ({
    day: steps.days[steps.day[at] ?? 0],
    step: steps.step[at],
    errand: steps.errands[steps.errand[at] ?? 0],
    class: steps.classes[steps.class[at] ?? 0],
    language: steps.languages[steps.language[at] ?? 0],
    counter: steps.counters[steps.counter[at] ?? -1],
    numbers: [
      steps.arrival,
      steps.booked,
      steps.queued,
      steps.wait,
      steps.way,
      steps.handling,
      steps.stay,
    ].map((column) => column[at]),
    rest: [steps.aside, steps.behalf, steps.calls, steps.ending, steps.why].map((column) => column[at]),
  }))

test('any period of days in memory is what those days were, with the days that still change behind them', () => {
  fc.assert(
    fc.property(anyDays, period, fc.integer({ min: 0, max: 5 }), (all, [from = '', to = ''], settled) => {
      const rows = all.map((steps, at) => steps.map((step) => visit({ ...step, day: days[at] ?? '' })))
      const sheets = rows
        .map((steps, at) => sheetOf(days[at] ?? '', stepsOf(steps)))
        .filter(({ count }) => count > 0)
      const boundary = days[settled] ?? '9999'
      const held = openHeld()
      held.add(sheets.filter(({ day }) => day < boundary))
      const tail = sheets.filter(({ day }) => day >= boundary)
      const found = held.between(from, to, tail)
      const wanted = stepsOf(rows.flat().filter(({ day }) => day >= from && day <= to))
      expect(inWords(found)).toEqual(inWords(wanted))
      expect(found.days).toEqual(wanted.days)
    }),
  )
})
