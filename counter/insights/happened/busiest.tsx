import { told } from '../../../server/contract/charts/told.ts'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { bars, columns } from '../bar-picture.tsx'
import { cellAt, figure, type Made } from '../made.ts'
import { h } from '../texts.ts'
import { countSaid } from './said-so.ts'

/** The days with the most visits. */
export function Busiest() {
  return <Answered question="busiest" says={says} pictures={pictures} />
}

const pictures = {
  // Two periods have different days, so their bars have no fellows.
  'busiest-days': (made: Made) => bars('day', 'visits', () => h.value.axes.visits)({ ...made, before: null }),
  'visits-by-weekday': columns('a-day', () => h.value.axes.visitsADay),
}

function says(tables: readonly Table[], reader: Reader): string | null {
  const day = cellAt(tables, 'busiest-days', 'day')
  if (day === null) return null
  return h.value.says.busiest(
    told(day, 'date', reader),
    countSaid(figure(tables, 'busiest-days', 'visits'), reader),
  )
}
