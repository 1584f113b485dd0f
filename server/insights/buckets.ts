import type { Unit } from '../contract/insights.ts'
import type { DayDate } from '../queue/words.ts'
import { type Asked, daysFrom, weekdayOf } from './asked.ts'
import type { Material } from './material.ts'

/** A period in the pieces that a line over time is drawn of. */
export interface Buckets {
  /** The column that names a piece: `day`, `week` or `month`, by its first date within the period. */
  readonly column: Readonly<Record<string, Unit>>
  readonly starts: readonly DayDate[]
  /** The piece that a date belongs to; -1 outside the period. */
  of(day: DayDate): number
  /** The same for each of a list of dates. */
  ofAll(days: readonly DayDate[]): Int32Array
  /** Whether a piece is told though nothing happened in it: closed days are not. */
  isTold(piece: number): boolean
}

const mostDays = 35
const mostWeeks = 400

/** Days up to five weeks, weeks up to some thirteen months, months beyond. */
export function bucketsOf({ house }: Pick<Material, 'house'>, asked: Asked): Buckets {
  const days = daysFrom(asked.from, asked.to)
  const size = days.length <= mostDays ? 'day' : days.length <= mostWeeks ? 'week' : 'month'
  const places = new Map<DayDate, number>()
  const starts: DayDate[] = []
  for (const day of days) {
    if (starts.length === 0 || begins(day, size)) starts.push(day)
    places.set(day, starts.length - 1)
  }
  const of = (day: DayDate): number => places.get(day) ?? -1
  return {
    column: { [size]: size === 'day' ? 'date' : size },
    starts,
    of,
    ofAll: (all) => Int32Array.from(all, of),
    isTold: (piece) => size !== 'day' || house.open(starts[piece] ?? '', null).length > 0,
  }
}

function begins(day: DayDate, size: 'day' | 'week' | 'month'): boolean {
  if (size === 'day') return true
  return size === 'week' ? weekdayOf(day) === 1 : day.endsWith('-01')
}

/** One row for each piece in which the house was open or something was counted. */
export const rowsOver = <Row>(
  { starts, isTold }: Buckets,
  count: (piece: number) => number,
  row: (piece: number, start: DayDate) => Row,
): readonly Row[] =>
  starts.flatMap((start, piece) => (count(piece) > 0 || isTold(piece) ? [row(piece, start)] : []))
