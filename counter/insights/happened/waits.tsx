import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { figure } from '../made.ts'
import { h } from '../texts.ts'
import { usualLines, usualRanges } from './over-time.tsx'
import { minutesSaid } from './said-so.ts'

/** How long people wait. */
export function Waits() {
  return <Answered question="waits" says={says} pictures={pictures} />
}

const pictures = {
  'waits-over-time': usualLines,
  'waits-by-half-hour': usualLines,
  'waits-by-errand': usualRanges('errand', () => ({ key: 'target', name: h.value.axes.goal })),
}

const says = (tables: readonly Table[], reader: Reader): string | null => {
  const p80 = figure(tables, 'waits-in-all', 'p80')
  return p80 === null ? null : h.value.says.waits(minutesSaid(p80, reader))
}
