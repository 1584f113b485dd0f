import type { Cell, Table, Unit } from '../../contract/insights.ts'
import type { Figures } from '../../twin/whatif/figures.ts'
import type { Grouping, Replayed } from '../../twin/whatif/replay.ts'

/** What is shown beside each other. */
export interface Results {
  /** What happened, for each group. */
  readonly was: readonly Figures[]
  /** The twin with nothing changed. */
  readonly played: Replayed
  /** The twin with the change; null where nothing was changed. */
  readonly changed: Replayed | null
}

/** The first group is all; then come the errands, and then the weekdays from 0. */
export interface Groups extends Grouping {
  readonly errands: readonly string[]
}

type Measure = (figures: Figures) => number | null
/** Half of the plays lie above the middle, and eight in ten between low and high. */
interface Ranged {
  readonly low: number | null
  readonly middle: number | null
  readonly high: number | null
}

export function overall(results: Results): readonly Table[] {
  const rows = (cells: (ranged: (measure: Measure) => Ranged) => readonly Cell[][]) =>
    playedRows(results, 0).flatMap(([name, ranged]) => cells(ranged).map((row) => [name, ...row]))
  const spread = ({ low, middle, high }: Ranged): Cell[] => [middle, low, high]
  return [
    table(
      'what-if-waits',
      {
        played: 'word',
        'of-waits': 'word',
        'at-most': 'seconds',
        'at-most-low': 'seconds',
        'at-most-high': 'seconds',
      },
      rows((ranged) => waitMeasures.map(([name, measure]) => [name, ...spread(ranged(measure))])),
    ),
    table(
      'what-if-service',
      { played: 'word', level: 'share', 'level-low': 'share', 'level-high': 'share', leaves: 'share' },
      rows((ranged) => [[...spread(ranged(({ level }) => level)), ranged(({ leaves }) => leaves).middle]]),
    ),
    table(
      'what-if-staff',
      {
        played: 'word',
        'staffed-hours': 'number',
        'idle-hours': 'number',
        'idle-low': 'number',
        'idle-high': 'number',
      },
      rows((ranged) => [
        [hours(ranged(({ staffedSeconds }) => staffedSeconds).middle)].concat(
          spread(ranged(({ idleSeconds }) => idleSeconds)).map((cell) => hours(cell as number | null)),
        ),
      ]),
    ),
  ]
}

const waitMeasures: readonly (readonly [string, Measure])[] = [
  ['p50', ({ p50 }) => p50],
  ['p80', ({ p80 }) => p80],
  ['p95', ({ p95 }) => p95],
]
const hours = (seconds: number | null): Cell => (seconds === null ? null : seconds / 3600)

function playedRows({ was, played, changed }: Results, group: number) {
  const real = was[group]
  const happened = (measure: Measure): Ranged => {
    const middle = real ? measure(real) : null
    return { low: null, middle, high: null }
  }
  const rows: (readonly [string, (measure: Measure) => Ranged])[] = [
    ['happened', happened],
    ['twin', (measure) => rangedOf(played, group, measure)],
  ]
  return changed
    ? [...rows, ['changed', (measure: Measure) => rangedOf(changed, group, measure)] as const]
    : rows
}

function rangedOf(plays: Replayed, group: number, measure: Measure): Ranged {
  const values = plays.flatMap((figures) => {
    const one = figures[group]
    const value = one ? measure(one) : null
    return value === null ? [] : [value]
  })
  values.sort((a, b) => a - b)
  const at = (part: number) => values[Math.min(values.length - 1, Math.floor(part * values.length))] ?? null
  return { low: at(0.1), middle: at(0.5), high: at(0.9) }
}

/** The P80 and the service level by errand, and by weekday. */
export function groupedBy(results: Results, { errands }: Groups): readonly Table[] {
  const weekdays = errands.length + 1
  return [
    groupTable(
      'what-if-errands',
      { errand: 'word' },
      results,
      errands.map((errand, at) => [errand, at + 1]),
    ),
    groupTable(
      'what-if-weekdays',
      { weekday: 'weekday' },
      results,
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => [weekday, weekdays + weekday]),
    ),
  ]
}

function groupTable(
  name: string,
  first: Readonly<Record<string, Unit>>,
  results: Results,
  groups: readonly (readonly [Cell, number])[],
): Table {
  const columns = {
    ...first,
    visits: 'count',
    'p80-happened': 'seconds',
    'p80-twin': 'seconds',
    'p80-changed': 'seconds',
    'level-happened': 'share',
    'level-twin': 'share',
    'level-changed': 'share',
  } as const
  const rows = groups.flatMap(([word, group]) => {
    const visits = results.was[group]?.visits ?? 0
    const all = playedRows(results, group)
    const of = (measure: Measure): Cell[] => [0, 1, 2].map((at) => all[at]?.[1](measure).middle ?? null)
    return visits === 0 ? [] : [[word, visits, ...of(({ p80 }) => p80), ...of(({ level }) => level)]]
  })
  return table(name, columns, rows)
}

const table = (
  name: string,
  columns: Readonly<Record<string, Unit>>,
  rows: readonly (readonly Cell[])[],
): Table => ({
  name,
  columns: Object.entries(columns).map(([key, unit]) => ({ key, unit })),
  rows: rows.map((row) => [...row]),
})
