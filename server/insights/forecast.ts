import type { Table } from '../contract/insights.ts'
import type { Asked } from './asked.ts'
import { countedAndComing } from './forecast/count.ts'
import { type CountedDay, isOpen } from './forecast/days.ts'
import { daysAhead, type Foretold, foretell } from './forecast/foretell.ts'
import { type Held, judge } from './forecast/held-back.ts'
import { sum } from './forecast/pattern.ts'
import type { Material } from './material.ts'

/** So many days must have been learnt from before a forecast is judged. */
const learntFirst = 28

/** What the four weeks after the days that were asked about will bring, and how good the same was of the last four. */
export function forecast(material: Material, asked: Asked): readonly Table[] {
  const { past, coming } = countedAndComing(material, asked, daysAhead)
  const opens = past.filter(isOpen).length
  if (opens === 0) return [days([], []), halfHours([]), judged([])]
  const told = foretell(past, coming)
  const at = past.length - daysAhead
  const held = past.slice(0, Math.max(0, at)).filter(isOpen).length >= learntFirst / 2 ? past.slice(at) : []
  const toldThen = held.length === 0 ? [] : foretell(past.slice(0, at), held)
  return [
    days([...toldThen, ...told], held),
    halfHours(told),
    judged(
      held.length === 0
        ? []
        : [{ held: judge(past.slice(0, at), held, toldThen), first: held[0], last: held.at(-1) }],
    ),
  ]
}

/** Each open day: what is expected and, where it has been, what came. */
function days(told: readonly Foretold[], held: readonly CountedDay[]): Table {
  const came = new Map(held.map(({ day, counts }) => [day, sum(counts)]))
  return {
    name: 'forecast-days',
    columns: [
      { key: 'date', unit: 'date' },
      { key: 'kind-of-day', unit: 'word' },
      { key: 'expected', unit: 'number' },
      { key: 'low-count', unit: 'count' },
      { key: 'middle-count', unit: 'count' },
      { key: 'high-count', unit: 'count' },
      { key: 'came', unit: 'count' },
    ],
    rows: told
      .filter(({ day }) => isOpen(day))
      .map(({ day: { day, kind }, whole: { mean, low, middle, high } }) => [
        day,
        kind,
        mean,
        low,
        middle,
        high,
        came.get(day) ?? null,
      ]),
  }
}

function halfHours(told: readonly Foretold[]): Table {
  return {
    name: 'forecast-half-hours',
    columns: [
      { key: 'date', unit: 'date' },
      { key: 'half-hour', unit: 'clock' },
      { key: 'expected', unit: 'number' },
      { key: 'low-count', unit: 'count' },
      { key: 'middle-count', unit: 'count' },
      { key: 'high-count', unit: 'count' },
    ],
    rows: told.flatMap(({ day, means, halves }) =>
      halves.flatMap(({ low, middle, high }, half) =>
        day.open[half] ? [[day.day, half * 30, means[half] ?? 0, low, middle, high]] : [],
      ),
    ),
  }
}

interface Judged {
  readonly held: Held
  readonly first: CountedDay | undefined
  readonly last: CountedDay | undefined
}

function judged(weeks: readonly Judged[]): Table {
  return {
    name: 'forecast-in-all',
    columns: [
      { key: 'from', unit: 'date' },
      { key: 'to', unit: 'date' },
      { key: 'half-hours', unit: 'count' },
      { key: 'forecast-error', unit: 'number' },
      { key: 'share-wrong', unit: 'share' },
      { key: 'mase', unit: 'number' },
      { key: 'below-p90', unit: 'share' },
      { key: 'days-below-p90', unit: 'share' },
    ],
    rows: weeks.map(({ held, first, last }) => [
      first?.day ?? null,
      last?.day ?? null,
      held.halves,
      held.error,
      held.shareWrong,
      held.mase,
      held.below90,
      held.daysBelow90,
    ]),
  }
}
