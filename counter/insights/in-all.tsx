import { told } from '../../server/contract/charts/told.ts'
import type { Table } from '../../server/contract/insights.ts'
import type { Reader } from '../../server/contract/said.ts'
import { changeSaid } from './changes.ts'
import { h, t } from './texts.ts'

interface Props {
  readonly table: Table
  readonly before: Table | null
  readonly reader: Reader
}

/** A table of one row as large numbers, each with what it is below. */
export function InAll({ table, before, reader }: Props) {
  const row = table.rows[0] ?? []
  return (
    <dl class="insights-in-all">
      {table.columns.map(({ key, unit }, at) => {
        const change = changeSaid(
          row[at] ?? null,
          before?.rows[0]?.[at],
          unit,
          reader.language,
          h.value.points,
        )
        return (
          <div key={key}>
            <dt>{t.value.columns[key] ?? key}</dt>
            <dd>
              {told(row[at] ?? null, unit, reader)}
              {change ? <small> {change}</small> : null}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
