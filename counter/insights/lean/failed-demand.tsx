import type { Table } from '../../../server/contract/insights.ts'
import { type Reader, said } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { against } from './pictures.tsx'
import { l } from './texts.ts'

/** What good service would have spared. */
export function FailedDemand() {
  return <Answered question="failed-demand" says={says} pictures={pictures} />
}

const isKind = (key: string): boolean =>
  key === 'missing-papers' || (key.startsWith('failed-') && key !== 'failed-share')

const pictures = {
  'failed-demand': against('channel', isKind),
  'failed-demand-errands': against('errand', isKind),
}

const says = ([table]: readonly Table[], reader: Reader): string | null => {
  if (!table) return null
  const sum = (place: number) => table.rows.reduce((all, row) => all + Number(row[place]), 0)
  const spared = sum(2) + sum(3) + sum(4)
  if (spared === 0) return l.value.nothingSpared
  return l.value.spared(said(spared / sum(1), 'share', reader))
}
