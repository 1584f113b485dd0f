import type { InsightAnswer, Table } from '../../server/contract/insights.ts'
import { said } from '../../server/contract/said.ts'
import { language } from '../language.ts'
import { t } from './texts.ts'

/** The numbers themselves, for whoever wants to check the picture or cannot see it. */
export function Figures({ table, names }: { readonly table: Table } & Pick<InsightAnswer, 'names'>) {
  return (
    <table class="insights-table">
      <thead>
        <tr>
          {table.columns.map(({ key }) => (
            <th key={key} scope="col">
              {t.value.columns[key] ?? key}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join()}>
            {table.columns.map(({ key, unit }, at) => (
              <td key={key}>{said(row[at] ?? null, unit, { language: language.value, names })}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
