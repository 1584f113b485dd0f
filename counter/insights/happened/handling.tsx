import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { columns } from '../bar-picture.tsx'
import { figure } from '../made.ts'
import { h } from '../texts.ts'
import { usualLines, usualRanges } from './over-time.tsx'
import { minutesSaid } from './said-so.ts'

/** How long it takes at the counter. */
export function Handling() {
  return <Answered question="handling" says={says} pictures={pictures} />
}

const pictures = {
  'handling-over-time': usualLines,
  'handling-by-errand': usualRanges('errand', () => ({
    key: 'planned',
    name: h.value.columns.planned ?? '',
  })),
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
