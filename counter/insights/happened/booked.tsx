import { told } from '../../../server/contract/charts/told.ts'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { columns } from '../bar-picture.tsx'
import { cellAt, figure } from '../made.ts'
import { h } from '../texts.ts'
import { usualRanges } from './over-time.tsx'
import { countSaid, minutesSaid } from './said-so.ts'

/** Those with a booked time against those without. */
export function Booked() {
  return <Answered question="booked" says={says} pictures={pictures} />
}

const pictures = {
  'booked-against-walk-ins': usualRanges('with-or-without'),
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
