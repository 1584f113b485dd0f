import type { Cell, InsightAnswer, Table, Unit } from '../../server/contract/insights.ts'
import { inWords, language } from '../language.ts'
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
              <td key={key}>{said(row[at] ?? null, unit, names)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A cell as it is read. */
export function said(cell: Cell, unit: Unit, names: InsightAnswer['names']): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return names[cell] ? inWords(names[cell]) : cell
  const digits = (maximumFractionDigits: number, style: 'decimal' | 'percent' = 'decimal') =>
    new Intl.NumberFormat(language.value, { style, maximumFractionDigits }).format(cell)
  if (unit === 'share') return digits(0, 'percent')
  if (unit === 'seconds')
    return new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 }).format(cell / 60)
  if (unit === 'weekday') return weekday(cell)
  if (unit === 'clock') return `${Math.floor(cell / 60)}.${`${cell % 60}`.padStart(2, '0')}`
  return digits(unit === 'count' ? 0 : 1)
}

/** 1 is Monday; the first of January 2024 was one. */
const weekday = (number: number): string =>
  new Intl.DateTimeFormat(language.value, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, number),
  )
