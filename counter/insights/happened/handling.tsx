import { Ranges } from '../../../server/contract/charts/ranges.tsx'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { figure, type Made } from '../made.ts'
import { h } from '../texts.ts'
import { columns } from './bar-picture.tsx'
import { usualLines } from './over-time.tsx'
import { minutesSaid } from './said-so.ts'

/** How long it takes at the counter. */
export function Handling() {
  return <Answered question="handling" says={says} pictures={pictures} />
}

const pictures = {
  'handling-over-time': usualLines,
  'handling-by-errand': byErrand,
  'handling-spread': columns('served', () => h.value.axes.times),
}

const says = (tables: readonly Table[], reader: Reader): string | null => {
  const half = figure(tables, 'handling-in-all', 'p50')
  if (half === null) return null
  return h.value.says.handling(
    minutesSaid(half, reader),
    minutesSaid(figure(tables, 'handling-in-all', 'p80'), reader),
  )
}

function byErrand({ table, reader, width, label }: Made) {
  const { axes, columns: names } = h.value
  return (
    <Ranges
      table={table}
      name="errand"
      values={[
        { key: 'p50', name: axes.p50Means },
        { key: 'p80', name: axes.p80Means },
        { key: 'p95', name: axes.p95Means },
      ]}
      reader={reader}
      width={width}
      label={label('errand', 'p80')}
      title={axes.minutes}
      target={{ key: 'planned', name: names.planned ?? '' }}
    />
  )
}
