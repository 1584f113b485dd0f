import { cellsOf, placeOf } from '../../../server/contract/charts/columns-of.ts'
import { Lines } from '../../../server/contract/charts/lines.tsx'
import type { Cell, Table } from '../../../server/contract/insights.ts'
import { type Reader, said } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import type { Made } from '../made.ts'
import { l } from './texts.ts'

/** Whether the counters keep up with those who come. */
export function Takt() {
  return <Answered question="takt" says={says} pictures={pictures} />
}

const pictures = {
  takt: ({ table, before, reader, width, label }: Made) => (
    <Lines
      table={inPercent(table)}
      x="half-hour"
      lines={[{ key: 'load', name: l.value.columns.load }]}
      reader={reader}
      width={width}
      label={label('half-hour', 'load')}
      title={l.value.axes.load}
      before={before && { ...before, table: inPercent(before.table) }}
      target={{ value: 100, name: l.value.axes.full }}
    />
  ),
}

/** A half hour in which hardly anybody is at work yet says nothing of what they can do. */
const isStaffed = (counters: Cell): boolean => Number(counters) >= 1

/** A load may pass the whole, which no axis of shares shows. */
function inPercent(table: Table): Table {
  const at = placeOf(table, 'load')
  const atWork = cellsOf(table, 'counters')
  const percent = (cell: Cell, row: number): Cell =>
    typeof cell === 'number' && isStaffed(atWork[row] ?? null) ? cell * 100 : null
  return {
    ...table,
    columns: table.columns.map((column) => (column.key === 'load' ? { ...column, unit: 'count' } : column)),
    rows: table.rows.map((row, which) =>
      row.map((cell, place) => (place === at ? percent(cell, which) : cell)),
    ),
  }
}

const says = ([table]: readonly Table[], reader: Reader): string | null => {
  if (!table) return null
  const atWork = cellsOf(table, 'counters')
  const loads = cellsOf(table, 'load').map((load, at) => (isStaffed(atWork[at] ?? null) ? Number(load) : 0))
  const most = Math.max(0, ...loads)
  const at = loads.indexOf(most)
  if (most === 0) return null
  const told = (key: string, unit: 'clock' | 'seconds' | 'share') =>
    said(cellsOf(table, key)[at] ?? null, unit, reader)
  return l.value.pressed(told('half-hour', 'clock'), told('takt', 'seconds'), told('pace', 'seconds'))
}
