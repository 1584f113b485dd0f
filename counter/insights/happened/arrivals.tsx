import { cellsOf, numbersOf } from '../../../server/contract/charts/columns-of.ts'
import { HeatMap } from '../../../server/contract/charts/heat-map.tsx'
import { told } from '../../../server/contract/charts/told.ts'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import type { Made } from '../made.ts'
import { h } from '../texts.ts'
import { numberSaid } from './said-so.ts'

/** When people come. */
export function Arrivals() {
  return <Answered question="arrivals" says={says} pictures={{ arrivals: week }} />
}

function says(tables: readonly Table[], reader: Reader): string | null {
  const [table] = tables
  if (!table) return null
  const values = cellsOf(table, 'a-day').map(Number)
  const top = values.indexOf(Math.max(...values))
  const [weekday = null, clock = null] = table.rows[top] ?? []
  return h.value.says.arrivals(
    told(weekday, 'weekday', reader),
    told(clock, 'clock', reader),
    numberSaid(values[top] ?? null, reader),
  )
}

/** The week of these days, and below it that of the others: one shade means the same in both. */
function week({ table, before, reader, width, label }: Made) {
  const most = Math.max(...[table, before?.table].map((one) => (one ? largestOf(one) : 0)))
  const map = (one: Table, name: string) => (
    <HeatMap
      table={one}
      x="half-hour"
      y="weekday"
      value="a-day"
      reader={reader}
      width={width}
      label={name}
      title={h.value.axes.visitsADay}
      most={most}
    />
  )
  return (
    <>
      {map(table, label('half-hour', 'a-day'))}
      {before ? (
        <>
          <p class="insights-before">{before.name}</p>
          {map(before.table, before.name)}
        </>
      ) : null}
    </>
  )
}

const largestOf = (table: Table): number => Math.max(0, ...numbersOf(table, 'a-day').map((one) => one ?? 0))
