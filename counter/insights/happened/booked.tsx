import { Ranges } from '../../../server/contract/charts/ranges.tsx'
import { told } from '../../../server/contract/charts/told.ts'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { cellAt, figure, type Made } from '../made.ts'
import { h } from '../texts.ts'
import { columns } from './bar-picture.tsx'
import { countSaid, minutesSaid } from './said-so.ts'

/** Those with a booked time against those without. */
export function Booked() {
  return <Answered question="booked" says={says} pictures={pictures} />
}

const pictures = {
  'booked-against-walk-ins': against,
  'early-or-late': columns('visits', () => h.value.axes.visits),
}

const name = 'booked-against-walk-ins'

function says(tables: readonly Table[], reader: Reader): string | null {
  const rows = tables.find((table) => table.name === name)?.rows.length ?? 0
  if (rows === 0) return null
  if (rows === 1)
    return h.value.says.onlyOneKind(
      told(cellAt(tables, name, 'with-or-without'), 'word', reader),
      countSaid(figure(tables, name, 'visits'), reader),
    )
  return h.value.says.booked(
    minutesSaid(figure(tables, name, 'p80', 1), reader),
    minutesSaid(figure(tables, name, 'p80', 0), reader),
  )
}

function against({ table, reader, width, label }: Made) {
  const { axes } = h.value
  return (
    <Ranges
      table={table}
      name="with-or-without"
      values={[
        { key: 'p50', name: axes.p50Means },
        { key: 'p80', name: axes.p80Means },
        { key: 'p95', name: axes.p95Means },
      ]}
      reader={reader}
      width={width}
      label={label('with-or-without', 'p80')}
      title={axes.minutes}
    />
  )
}
