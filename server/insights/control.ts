import type { Cell, Table, Unit } from '../contract/insights.ts'
import type { Asked } from './asked.ts'
import type { Material } from './material.ts'
import { measured, type Series, type Watched, watched } from './measured.ts'
import { type Stretch, stretchOf } from './stretches.ts'
import { type Xmr, xmr } from './xmr.ts'

const units: Readonly<Record<Watched, Unit>> = {
  wait: 'seconds',
  handling: 'seconds',
  'on-the-spot': 'share',
  'failed-demand': 'share',
}

/** Whether waits and the rest go as they usually do: a chart of individuals and moving ranges for each, and its signals. */
export function control(material: Material, asked: Asked): readonly Table[] {
  const stretch = stretchOf(asked)
  const series = measured(material, asked, stretch)
  const charts = watched.map((one) => ({
    one,
    starts: series[one].map(([start]) => start),
    chart: xmr(valuesOf(series[one]), 0, units[one] === 'share' ? 1 : Number.POSITIVE_INFINITY),
  }))
  const signs = charts.flatMap(({ one, starts, chart }) => signalRows(one, starts, chart))
  return [
    { name: 'control-signals', columns: signalColumns(stretch), rows: signs },
    ...charts.map(({ one, starts, chart }) => chartTable(one, starts, chart, stretch)),
  ]
}

const valuesOf = (series: Series): number[] => series.map(([, value]) => value)

const signalColumns = (stretch: Stretch): Table['columns'] => [
  { key: 'measure', unit: 'word' },
  { key: 'signal', unit: 'word' },
  { key: 'side', unit: 'word' },
  { key: 'from-date', unit: stretch },
  { key: 'to-date', unit: stretch },
]

/** Neighbours that say the same are one signal. */
function signalRows(one: Watched, starts: readonly string[], { points, limits }: Xmr): Cell[][] {
  const rows: Cell[][] = []
  let open: { row: Cell[]; at: number } | null = null
  points.forEach(({ value, signal }, at) => {
    if (!signal || !limits) return
    const said = [`watch-${one}`, `signal-${signal}`, value > limits.mean ? 'side-above' : 'side-below']
    const start = starts[at] ?? ''
    if (open && open.at === at - 1 && said.every((word, place) => open?.row[place] === word))
      open.row[4] = start
    else rows.push([...said, start, start])
    open = { row: rows.at(-1) ?? [], at }
  })
  return rows
}

function chartTable(
  one: Watched,
  starts: readonly string[],
  { points, limits }: Xmr,
  stretch: Stretch,
): Table {
  const unit = units[one]
  const columns = [
    { key: 'from-date', unit: stretch },
    ...['value', 'centre', 'lower', 'upper', 'moving', 'moving-limit'].map((key) => ({ key, unit })),
    { key: 'signal', unit: 'word' as const },
  ]
  const { mean = null, lower = null, upper = null, moving: most = null } = limits ?? {}
  const rows = points.map(({ value, moving, signal }, at) => {
    return [starts[at] ?? '', value, mean, lower, upper, moving, most, signal && `signal-${signal}`]
  })
  return { name: `control-${one}`, columns, rows }
}
