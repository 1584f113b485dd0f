import { Ways, waysTold } from '../../../server/contract/charts/ways.tsx'
import type { Table } from '../../../server/contract/insights.ts'
import { type Reader, said } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { figure, type Made } from '../made.ts'
import { l } from './texts.ts'

/** Which ways visits take. */
export function Variants() {
  return <Answered question="variants" says={says} pictures={pictures} />
}

const pictures = {
  variants: ({ table, reader, width }: Made) => (
    <Ways
      table={table}
      reader={reader}
      width={width}
      label={says([table], reader) ?? ''}
      title={l.value.axes.ofVisits}
    />
  ),
}

const says = (tables: readonly Table[], reader: Reader): string | null => {
  const [table] = tables
  const [way] = table ? waysTold(table, reader) : []
  return way ? l.value.variant(said(figure(tables, 'variants', 'share'), 'share', reader), way) : null
}
