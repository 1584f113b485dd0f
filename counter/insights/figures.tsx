import { told } from '../../server/contract/charts/told.ts'
import type { Cell, Table, Unit } from '../../server/contract/insights.ts'
import type { Reader } from '../../server/contract/said.ts'
import { besideRows, changeSaid } from './changes.ts'
import { h, t } from './texts.ts'

interface Props {
  readonly table: Table
  /** The same table of other days; its changes stand beside the numbers. */
  readonly before: Table | null
  readonly reader: Reader
}

const isWord = (unit: Unit): boolean => unit === 'word' || unit === 'weekday'

/** The numbers themselves, for whoever wants to check the picture or cannot see it. */
export function Figures({ table, before, reader }: Props) {
  const beside = besideRows(table, before)
  const label = h.value.tableLabel(t.value.tables[table.name] ?? t.value.figures)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls within itself must be reached by the keyboard
    <section class="insights-numbers" tabIndex={0} aria-label={label}>
      <table class="insights-table">
        <thead>
          <tr>
            {table.columns.map(({ key, unit }) => (
              <th key={key} scope="col" class={isWord(unit) ? '' : 'insights-number'}>
                {t.value.columns[key] ?? key}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <Row key={row.join()} table={table} row={row} then={beside[at] ?? null} reader={reader} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly table: Table
  readonly row: readonly Cell[]
  readonly then: readonly Cell[] | null
  readonly reader: Reader
}

function Row({ table, row, then, reader }: RowProps) {
  return (
    <tr>
      {table.columns.map(({ key, unit }, at) => {
        const cell = row[at] ?? null
        const change = at === 0 ? null : changeSaid(cell, then?.[at], unit, reader.language, h.value.points)
        const inside = (
          <>
            {told(cell, unit, reader)}
            {then && at > 0 && typeof cell === 'number' ? <small> {change ?? ''}</small> : null}
          </>
        )
        return at === 0 ? (
          <th key={key} scope="row" class={isWord(unit) ? '' : 'insights-number'}>
            {inside}
          </th>
        ) : (
          <td key={key} class={isWord(unit) ? '' : 'insights-number'}>
            {inside}
          </td>
        )
      })}
    </tr>
  )
}
