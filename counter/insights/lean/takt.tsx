import { cellsOf } from '../../../server/contract/charts/columns-of.ts'
import { Lines } from '../../../server/contract/charts/lines.tsx'
import type { Table } from '../../../server/contract/insights.ts'
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
      table={table}
      x="half-hour"
      lines={[{ key: 'load', name: l.value.columns.load }]}
      reader={reader}
      width={width}
      label={label('half-hour', 'load')}
      title={l.value.axes.load}
      before={before}
      target={{ value: 1, name: l.value.axes.full }}
    />
  ),
}

const says = ([table]: readonly Table[], reader: Reader): string | null => {
  if (!table) return null
  const loads = cellsOf(table, 'load').map(Number)
  const most = Math.max(0, ...loads)
  const at = loads.indexOf(most)
  if (most === 0) return null
  const told = (key: string, unit: 'clock' | 'seconds' | 'share') =>
    said(cellsOf(table, key)[at] ?? null, unit, reader)
  return l.value.pressed(told('half-hour', 'clock'), told('takt', 'seconds'), told('pace', 'seconds'))
}
