import { told } from '../../../server/contract/charts/told.ts'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { bars } from '../bar-picture.tsx'
import { h } from '../texts.ts'
import { minutesSaid } from './said-so.ts'

/** Whether all wait alike. */
export function Languages() {
  return <Answered question="languages" says={says} pictures={pictures} />
}

const pictures = {
  languages: bars('language', 'p90', () => h.value.columns.p90 ?? ''),
  'waits-by-class': bars('class', 'p90', () => h.value.columns.p90 ?? ''),
}

function says(tables: readonly Table[], reader: Reader): string | null {
  const table = tables.find(({ name }) => name === 'languages')
  const p90 = table?.columns.findIndex(({ key }) => key === 'p90') ?? -1
  const known = (table?.rows ?? [])
    .flatMap((row) =>
      typeof row[p90] === 'number' ? [{ name: told(row[0] ?? null, 'word', reader), p90: row[p90] }] : [],
    )
    .sort((a, b) => b.p90 - a.p90)
  const [slow, fast] = [known[0], known.at(-1)]
  if (!slow || !fast) return null
  if (slow === fast) return h.value.says.languagesAlike(slow.name, minutesSaid(slow.p90, reader))
  return h.value.says.languagesApart(
    slow.name,
    minutesSaid(slow.p90, reader),
    fast.name,
    minutesSaid(fast.p90, reader),
  )
}
