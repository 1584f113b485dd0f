import { Ranges } from '../../../server/contract/charts/ranges.tsx'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { figure, type Made } from '../made.ts'
import { h } from '../texts.ts'
import { usualLines } from './over-time.tsx'
import { minutesSaid } from './said-so.ts'

/** How long people wait. */
export function Waits() {
  return <Answered question="waits" says={says} pictures={pictures} />
}

const pictures = {
  'waits-over-time': usualLines,
  'waits-by-half-hour': usualLines,
  'waits-by-errand': byErrand,
}

const says = (tables: readonly Table[], reader: Reader): string | null => {
  const p80 = figure(tables, 'waits-in-all', 'p80')
  return p80 === null ? null : h.value.says.waits(minutesSaid(p80, reader))
}

function byErrand({ table, reader, width, label }: Made) {
  const { axes } = h.value
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
      target={{ key: 'target', name: axes.goal }}
    />
  )
}
