import { scaleLinear } from 'd3-scale'
import type { Table } from '../insights.ts'
import type { Reader } from '../said.ts'
import { AcrossAxis, UpAxis, upAxisWidth } from './axes.tsx'
import { Keys } from './bars.tsx'
import { cellsOf, largest, numbersOf, unitOf } from './columns-of.ts'
import { Hatch } from './hatch.tsx'
import { ink, widthOf } from './ink.ts'
import { Picture } from './picture.tsx'
import { tick, told } from './told.ts'

interface Props {
  readonly table: Table
  /** The column across, in its order, and the one that each stands as high as. */
  readonly x: string
  readonly value: string
  readonly reader: Reader
  readonly width: number
  readonly label: string
  readonly title: string
  /** The same of another period: hatched, beside each. */
  readonly before?: { readonly table: Table; readonly name: string } | null
  readonly height?: number
}

/** How much there is at each step of a scale: half hours, minutes of handling, weekdays. */
export function Columns(props: Props) {
  const { table, x, value, reader, width, label, title, before = null, height = 300 } = props
  const unit = unitOf(table, value)
  const now = numbersOf(table, value)
  const then = before ? aligned(table, before.table, x, value) : null
  const up = scaleLinear(
    [0, Math.max(largest(now), largest(then ?? []), unit === 'share' ? 0.1 : 1)],
    [height - 30, 34],
  ).nice(5)
  const room = { left: upAxisWidth(up, unit, reader), right: width - 8, top: 34, bottom: height - 30 }
  const each = (room.right - room.left) / Math.max(1, now.length)
  const marks = cellsOf(table, x).map((cell, at) => ({
    x: room.left + (at + 0.5) * each,
    text:
      typeof cell === 'number' ? tick(cell, unitOf(table, x), reader) : told(cell, unitOf(table, x), reader),
  }))
  return (
    <Picture width={width} height={height + (before ? 26 : 0)} label={label}>
      <Hatch id="chart-before" />
      <UpAxis scale={up} unit={unit} room={room} reader={reader} title={title} />
      {now.map((one, at) => (
        <Column
          key={marks[at]?.x}
          x={room.left + at * each}
          each={each}
          y={up(one ?? 0)}
          then={then ? up(then[at] ?? 0) : null}
          bottom={room.bottom}
          said={one === null ? '' : tick(one >= 10 ? Math.round(one) : one, unit, reader)}
        />
      ))}
      <AcrossAxis marks={marks} room={room} />
      {before ? <Keys x={room.left} y={height + 18} before={before.name} target={null} /> : null}
    </Picture>
  )
}

/** The other period's numbers at the same steps. */
function aligned(table: Table, before: Table, x: string, value: string): readonly (number | null)[] {
  const numbers = new Map(cellsOf(before, x).map((one, at) => [one, numbersOf(before, value)[at] ?? null]))
  return cellsOf(table, x).map((one) => numbers.get(one) ?? null)
}

interface ColumnProps {
  readonly x: number
  readonly each: number
  readonly y: number
  readonly then: number | null
  readonly bottom: number
  readonly said: string
}

function Column({ x, each, y, then, bottom, said }: ColumnProps) {
  const gap = Math.min(8, each * 0.15)
  const wide = Math.max(1, then === null ? each - gap : (each - gap) * 0.6)
  return (
    <g>
      <rect x={x + gap / 2} y={y} width={wide} height={bottom - y} fill={ink.first} />
      {then === null ? null : (
        <rect
          x={x + gap / 2 + wide}
          y={then}
          width={Math.max(1, each - gap - wide)}
          height={bottom - then}
          fill="url(#chart-before)"
          stroke={ink.second}
          stroke-width={0.5}
        />
      )}
      {widthOf(said, 13) < wide ? (
        <text x={x + gap / 2 + wide / 2} y={y - 5} font-size={13} text-anchor="middle">
          {said}
        </text>
      ) : null}
    </g>
  )
}
