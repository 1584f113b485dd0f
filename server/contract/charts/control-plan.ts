import { type ScaleLinear, scaleLinear } from 'd3-scale'
import type { Cell, Table } from '../insights.ts'
import type { Reader } from '../said.ts'
import { acrossOf } from './across.ts'
import { type Room, upAxisWidth } from './axes.tsx'
import { cellsOf, largest, numbersOf, unitOf } from './columns-of.ts'
import { widthOf } from './ink.ts'

/** What the lines of the limits are called. */
export interface LimitNames {
  readonly upper: string
  readonly centre: string
  readonly lower: string
}

const high = 250
const movingHigh = 130

export type Values = readonly (number | null)[]
export type Scale = ScaleLinear<number, number>

/** Where everything of a control chart stands. */
export interface Plan {
  readonly xs: readonly number[]
  readonly marks: ReturnType<typeof acrossOf>['marks']
  readonly values: Values
  readonly moving: Values
  readonly signals: readonly Cell[]
  readonly limits: Readonly<Record<'upper' | 'centre' | 'lower' | 'moving', number | null>>
  readonly up: Scale
  readonly movingUp: Scale
  readonly room: Room
  readonly below: Room
}

/** Individuals above, moving ranges below them on the same days. */
export function planOf(table: Table, names: LimitNames, reader: Reader, width: number): Plan {
  const [values, moving] = [numbersOf(table, 'value'), numbersOf(table, 'moving')]
  const limit = (key: string) => numbersOf(table, key)[0] ?? null
  const limits = {
    upper: limit('upper'),
    centre: limit('centre'),
    lower: limit('lower'),
    moving: limit('moving-limit'),
  }
  const unit = unitOf(table, 'value')
  const [least, most] = [
    Math.min(
      limits.lower ?? Number.POSITIVE_INFINITY,
      ...values.map((one) => one ?? Number.POSITIVE_INFINITY),
    ),
    Math.max(limits.upper ?? 0, largest(values)),
  ]
  const up = scaleLinear([least, most === least ? least + 1 : most], [high - 10, 34]).nice(5)
  const bottom = high + 40 + movingHigh
  const movingUp = scaleLinear(
    [0, Math.max(limits.moving ?? 0, largest(moving)) || 1],
    [bottom, high + 44],
  ).nice(3)
  const left = Math.max(upAxisWidth(up, unit, reader), upAxisWidth(movingUp, unit, reader))
  const right = width - 16 - Math.max(...Object.values(names).map((name) => widthOf(name)))
  const room = { left, right, top: 34, bottom: high }
  const across = acrossOf(table, 'from-date', reader, room)
  const below = { left, right, top: high + 44, bottom }
  return { ...across, values, moving, signals: cellsOf(table, 'signal'), limits, up, movingUp, room, below }
}
