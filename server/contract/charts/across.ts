import { scaleLinear } from 'd3-scale'
import type { Table } from '../insights.ts'
import type { Reader } from '../said.ts'
import type { Mark, Room } from './axes.tsx'
import { cellsOf, unitOf } from './columns-of.ts'
import { dated, tick, told, weekNumber } from './told.ts'

/** Where each row stands across the picture, and what is written below: times by their distance, words side by side. */
export function acrossOf(
  table: Table,
  key: string,
  reader: Reader,
  room: Room,
): { readonly xs: readonly number[]; readonly marks: readonly Mark[] } {
  const unit = unitOf(table, key)
  const cells = cellsOf(table, key)
  const values = cells.map((cell, at) => {
    if (typeof cell === 'number') return cell
    return isDated(unit) && typeof cell === 'string' ? Date.parse(cell) : at
  })
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const middle = (room.left + room.right) / 2
  const scale = scaleLinear([least, most], [room.left + 12, room.right - 12])
  const xs = values.map((value) => (least === most ? middle : scale(value)))
  const marks = cells.map((cell, at) => {
    const text =
      isDated(unit) && typeof cell === 'string'
        ? short(cell, unit, reader)
        : typeof cell === 'number'
          ? tick(cell, unit, reader)
          : told(cell, unit, reader)
    return { x: xs[at] ?? 0, text }
  })
  return { xs, marks: unit === 'clock' ? marks.filter((_, at) => Number(cells[at]) % 60 === 0) : marks }
}

const isDated = (unit: string): boolean => unit === 'date' || unit === 'week' || unit === 'month'

function short(date: string, unit: string, { language }: Reader): string {
  if (unit === 'week') return `${language === 'da' ? 'uge' : 'week'} ${weekNumber(date)}`
  if (unit === 'month') return dated(date, { month: 'short', year: '2-digit' }, language)
  return dated(date, { day: 'numeric', month: 'short' }, language)
}
