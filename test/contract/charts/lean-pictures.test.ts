import { h } from 'preact'
import { expect, test } from 'vitest'
import { ControlChart } from '../../../server/contract/charts/control-chart.tsx'
import { Stream } from '../../../server/contract/charts/stream.tsx'
import { Ways, waysTold } from '../../../server/contract/charts/ways.tsx'
import { lean } from '../../../server/contract/texts/da/insights-lean.ts'
import { lean as english } from '../../../server/contract/texts/en/insights-lean.ts'
import { control } from '../../../server/insights/control.ts'
import { stepsOf } from '../../../server/insights/steps.ts'
import { valueStream } from '../../../server/insights/value-stream.ts'
import { variants } from '../../../server/insights/variants.ts'
import { material, visit } from '../../insights/days.ts'
import { drawn, reader as names } from './given.ts'

const reader = { ...names, words: lean.words }
const asked = { from: '2026-09-01', to: '2026-10-31', errands: null }
const dayAfter = (days: number) =>
  new Date(Date.parse(asked.from) + days * 86_400_000).toISOString().slice(0, 10)

const sent = visit({ wait: 540, way: 25, handling: 150, stay: 715, ending: 'transferred' })
const rows = [
  ...Array.from({ length: 8 }, () => visit({ wait: 380, way: 30, handling: 440, stay: 850 })),
  sent,
  visit({ step: 2, queued: 36_715, wait: 300, way: 20, handling: 380, aside: 200, parked: 1, stay: 940 }),
  visit({ ending: 'absent', way: null, handling: null, wait: 600, stay: 690 }),
  visit({ ending: 'must-come-back', why: 'papers', wait: 380, way: 30, handling: 300, stay: 740 }),
]
const steps = stepsOf(rows)

const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('There is no table.')
  return one
}

test.each([1000, 560])('the way from the door to the way out is one strip, %i pixels wide', async (width) => {
  const table = first(valueStream(material({ steps }), asked))
  const picture = h(Stream, {
    table,
    name: 'stage',
    value: 'a-visit',
    worth: ['stage-served'],
    waits: ['stage-waiting', 'stage-again'],
    reader,
    width,
    label: 'Vejen',
    title: 'Minutter pr. besøg',
  })
  const svg = await drawn(picture, `stream-${width}`)
  for (const [stage] of table.rows) expect(svg).toContain(lean.words[stage as keyof typeof lean.words])
  const parts = [...svg.matchAll(/<rect x="([\d.]+)" y="(?:28|44)" width="([\d.]+)" height="(?:64|32)"/g)]
  expect(parts).toHaveLength(table.rows.length)
  const [x, wide] = (parts.at(-1) ?? []).slice(1).map(Number)
  expect((x ?? 0) + (wide ?? 0), 'all of the way is in the strip').toBeCloseTo(width - 1, 0)
})

test.each([1000, 560])('each way is told in words above its bar, %i pixels wide', async (width) => {
  const table = first(variants(material({ steps }), asked))
  const svg = await drawn(
    h(Ways, { table, reader, width, label: 'Veje', title: 'Andel af besøg' }),
    `ways-${width}`,
  )
  expect(svg).toContain('Sendt til en anden kø → Ordnet (sat til side)')
  expect(waysTold(table, { ...reader, language: 'en', words: english.words })[0]).toBe('Settled')
})

/** Forty days: one far out, and two weeks of shorter waits at the end. */
const watchedDays = stepsOf(
  Array.from({ length: 40 }, (_, n) =>
    visit({
      day: dayAfter(n),
      wait: n === 18 ? 1500 : n > 27 ? 330 + ((n * 37) % 60) : 360 + ((n * 131) % 240),
    }),
  ),
)

test.each([1000, 560])(
  'a control chart marks each signal by its shape, and says which, %i pixels wide',
  async (width) => {
    const table = first(
      control(material({ steps: watchedDays }), asked).filter(({ name }) => name === 'control-wait'),
    )
    const picture = h(ControlChart, {
      table,
      reader,
      width,
      label: 'Ventetid',
      title: 'Median af ventetid, minutter',
      movingTitle: lean.movingRanges,
      names: { upper: lean.upper, centre: lean.centre, lower: lean.lower },
    })
    const svg = await drawn(picture, `control-${width}`)
    const told = new Set(table.rows.map((row) => row[7]).filter((signal) => signal !== null))
    expect(told.size).toBeGreaterThan(1)
    for (const signal of told) expect(svg).toContain(lean.words[signal as keyof typeof lean.words])
  },
)

test('five points are drawn without limits, and one by itself', async () => {
  for (const days of [5, 1]) {
    const few = stepsOf(Array.from({ length: days }, (_, n) => visit({ day: dayAfter(n), wait: 300 + n })))
    const table = first(
      control(material({ steps: few }), asked).filter(({ name }) => name === 'control-wait'),
    )
    const picture = h(ControlChart, {
      table,
      reader,
      width: 800,
      label: 'Få tal',
      title: 'Minutter',
      movingTitle: lean.movingRanges,
      names: { upper: lean.upper, centre: lean.centre, lower: lean.lower },
    })
    const svg = await drawn(picture, `control-few-${days}`)
    expect(svg).not.toContain('NaN')
    expect(svg).not.toContain('stroke-dasharray')
  }
})
