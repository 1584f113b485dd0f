import { told } from '../../../server/contract/charts/told.ts'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { bars } from '../bar-picture.tsx'
import { cellAt, figure } from '../made.ts'
import { h } from '../texts.ts'
import { countSaid, shareSaid } from './said-so.ts'

/** What helps people. */
export function Needs() {
  return <Answered question="needs" says={says} pictures={pictures} />
}

const pictures = {
  needs: bars('need', 'needed', () => h.value.axes.times),
  'behalf-by-errand': bars('errand', 'share', () => h.value.axes.share),
}

function says(tables: readonly Table[], reader: Reader): string {
  const need = cellAt(tables, 'needs', 'need')
  if (need === null) return h.value.says.noNeeds(shareSaid(figure(tables, 'behalf-in-all', 'share'), reader))
  return h.value.says.needs(told(need, 'word', reader), countSaid(figure(tables, 'needs', 'needed'), reader))
}
