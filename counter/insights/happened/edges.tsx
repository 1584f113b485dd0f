import { HeatMap } from '../../../server/contract/charts/heat-map.tsx'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { bars } from '../bar-picture.tsx'
import type { Made } from '../made.ts'
import { h } from '../texts.ts'
import { numberSaid } from './said-so.ts'

/** Demand at the edges of the opening hours, and outside them. */
export function Edges() {
  return <Answered question="edges" says={says} pictures={pictures} />
}

const pictures = {
  edges: bars('part-of-day', 'a-half-hour', () => h.value.axes.visitsAHalfHour),
  'closed-touches': touches,
}

function says(tables: readonly Table[], reader: Reader): string | null {
  const table = tables.find(({ name }) => name === 'edges')
  const column = table?.columns.findIndex(({ key }) => key === 'a-half-hour') ?? -1
  const of = (part: string): string => {
    const cell = table?.rows.find(([name]) => name === part)?.[column]
    return numberSaid(typeof cell === 'number' ? cell : 0, reader)
  }
  return table && table.rows.length > 0
    ? h.value.says.edges(of('first-half-hour'), of('between'), of('last-half-hour'))
    : null
}

function touches({ table, reader, width, label }: Made) {
  return (
    <HeatMap
      table={table}
      x="hour"
      y="weekday"
      value="touches"
      reader={reader}
      width={width}
      label={label('hour', 'touches')}
      title={h.value.axes.touches}
    />
  )
}
