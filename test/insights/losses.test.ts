import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lostMinutes } from '../../server/insights/losses.ts'
import { type StepRow, stepsOf } from '../../server/insights/steps.ts'
import { material, visit } from './days.ts'
import { enquiries, house, period, plainQuantile, sumOf, visits } from './random-visits.ts'

const week = { from: '2026-11-23', to: '2026-11-29', errands: null }
const lossesOf = (rows: readonly StepRow[], asked = week) =>
  lostMinutes(material({ steps: stepsOf(rows) }), asked)[0]?.rows

test('who must come back with more papers lost the whole visit, and it is told for which errand most', () => {
  const vain = visit({ ending: 'must-come-back', why: 'papers', stay: 600, wait: 60 })
  expect(lossesOf([vain, { ...vain, errand: 'koerekort', stay: 1200 }])).toEqual([
    ['loss-papers', 30, 2, 'koerekort', 20],
  ])
})

test('who waited two minutes past the target lost two minutes', () => {
  expect(lossesOf([visit({ wait: 720, way: 0, handling: 60, stay: 780 })])).toEqual([
    ['loss-over-target', 2, 1, 'pas', 2],
  ])
})

test('a wrong line costs the time there and the wait after it', () => {
  const first = visit({ wait: 0, way: 30, handling: 90, stay: 120, ending: 'transferred' })
  const then = visit({ step: 2, errand: 'koerekort', queued: 36_120, wait: 180, stay: 680 })
  expect(lossesOf([first, then])).toEqual([['loss-sent-on', 5, 1, 'pas', 5]])
})

test('a counter that called somebody who had gone lost the time until it gave up', () => {
  const gone = visit({ wait: 100, way: null, handling: null, stay: 190, ending: 'absent' })
  expect(lossesOf([gone])).toEqual([['loss-absent', 1.5, 1, 'pas', 1.5]])
})

test('an enquiry that could have been spared counts as the usual time at the counter, or as the document says', () => {
  const one = { day: week.from, half: 20, channel: 'phone', kle: '', outcome: 'settled', why: null } as const
  const spared = {
    ...one,
    errand: 'pas',
    failed: 'chasing',
    kind: null,
    language: 'da',
    behalf: false,
    count: 3,
  } as const
  const seen = material({ steps: stepsOf([visit({ handling: 120 })]), enquiries: [spared] })
  expect(lostMinutes(seen, week)[0]?.rows).toEqual([['loss-failed-demand', 6, 3, 'pas', 6]])
  expect(lostMinutes(material({ enquiries: [spared] }), week)[0]?.rows[0]?.[1]).toBe(24)
})

test('two weeks are told as an average one, and a day as it was', () => {
  const vain = visit({ ending: 'must-come-back', why: 'system', stay: 1200 })
  expect(lossesOf([vain], { ...week, from: '2026-11-16' })?.[0]?.[1]).toBe(10)
  expect(lossesOf([vain], { ...week, to: week.from })?.[0]?.[1]).toBe(20)
})

/** Seconds by loss, read from each visit as the words beside the losses say it. */
function plainly(all: readonly (readonly StepRow[])[]): Map<string, number> {
  const lost = new Map<string, number>()
  const lose = (loss: string, seconds: number): void => {
    if (seconds > 0) lost.set(loss, (lost.get(loss) ?? 0) + seconds)
  }
  for (const steps of all)
    for (const [at, step] of steps.entries()) {
      if (step.stay === null) continue
      const early = at === 0 && step.booked !== null ? Math.max(0, step.booked - step.queued) : 0
      const here = step.stay - early
      if (step.ending === 'must-come-back') {
        lose(step.why ?? 'in-vain', here)
        continue
      }
      lose('set-aside', step.aside)
      const wait = step.wait ?? here
      if (steps[at - 1]?.ending === 'transferred') lose('sent-on', wait)
      else
        lose(
          'over-target',
          wait - (house.errands.find(({ id }) => id === step.errand)?.target.minutes ?? 0) * 60,
        )
      if (step.ending === 'transferred') lose('sent-on', (step.way ?? 0) + (step.handling ?? 0))
      if (step.ending === 'absent') lose('absent', here - wait - step.aside)
    }
  return lost
}

test('any three weeks: what is lost is what a plain reading of each visit says, and never more than all the time', () => {
  fc.assert(
    fc.property(visits, enquiries, (all, told) => {
      const found = lostMinutes(material({ steps: stepsOf(all.flat()), enquiries: told, house }), period)
      const plain = plainly(all)
      const usual = (errand: string) =>
        plainQuantile(
          all
            .flat()
            .flatMap((step) => (step.errand === errand && step.handling !== null ? [step.handling] : [])),
          0.5,
        ) ?? (house.errands.find(({ id }) => id === errand)?.minutes ?? 0) * 60
      const spared = sumOf(
        told.filter(({ failed }) => failed).map(({ errand, count }) => usual(errand) * count),
      )
      if (spared > 0) plain.set('failed-demand', spared)
      const rows = found[0]?.rows ?? []
      expect(new Set(rows.map(([loss]) => loss))).toEqual(
        new Set([...plain.keys()].map((loss) => `loss-${loss}`)),
      )
      for (const [loss, seconds] of plain)
        expect(rows.find(([name]) => name === `loss-${loss}`)?.[1]).toBeCloseTo(seconds / 60 / 3)
      const stays = sumOf(all.flat().map(({ stay }) => stay ?? 0))
      const ofVisits = sumOf(
        rows.filter(([loss]) => loss !== 'loss-failed-demand').map((row) => Number(row[1]) * 3),
      )
      expect(ofVisits).toBeLessThanOrEqual(stays / 60 + 0.001)
      const minutes = rows.map((row) => Number(row[1]))
      expect(minutes).toEqual([...minutes].sort((one, other) => other - one))
      const byErrand = found[1]?.rows.map((row) => Number(row[2])) ?? []
      expect(sumOf(byErrand)).toBeCloseTo(sumOf(minutes))
    }),
    { numRuns: 200 },
  )
})
