import { told } from '../../../server/contract/charts/told.ts'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { bars, shares } from '../bar-picture.tsx'
import { figure } from '../made.ts'
import { h } from '../texts.ts'
import { shareLine } from './over-time.tsx'
import { shareSaid } from './said-so.ts'

/** Who must come back, and why. */
export function Returns() {
  return <Answered question="returns" says={says} pictures={pictures} />
}

const pictures = {
  'return-reasons': shares('reason', 'returns'),
  'returns-by-errand': bars('errand', 'returns', () => h.value.columns.returns ?? ''),
  'returns-over-time': shareLine('share'),
}

function says(tables: readonly Table[], reader: Reader): string {
  const rows = tables.find(({ name }) => name === 'return-reasons')?.rows ?? []
  const [top] = [...rows].sort((a, b) => Number(b[1]) - Number(a[1]))
  if (!top) return h.value.says.noReturns
  return h.value.says.returns(
    shareSaid(figure(tables, 'returns-in-all', 'share'), reader),
    told(top[0] ?? null, 'word', reader).toLowerCase(),
  )
}
