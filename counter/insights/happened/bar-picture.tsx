import { Bars } from '../../../server/contract/charts/bars.tsx'
import { Columns } from '../../../server/contract/charts/columns.tsx'
import { Shares } from '../../../server/contract/charts/shares.tsx'
import type { Table } from '../../../server/contract/insights.ts'
import type { Made } from '../made.ts'

/** No picture holds more bars than one takes in: the largest stand first, and the table has them all. */
const mostBars = 12

const top = (table: Table): Table => ({ ...table, rows: table.rows.slice(0, mostBars) })

/** The first rows of a table as bars. */
export const bars = (name: string, value: string, title: () => string) => (made: Made) => (
  <Bars
    table={top(made.table)}
    before={made.before}
    reader={made.reader}
    width={made.width}
    name={name}
    value={value}
    label={made.label(name, value)}
    title={title()}
  />
)

/** A table along its first column as upright bars. */
export const columns = (value: string, title: () => string) => (made: Made) => {
  const x = made.table.columns[0]?.key ?? ''
  return (
    <Columns
      table={made.table}
      before={made.before}
      reader={made.reader}
      width={made.width}
      x={x}
      value={value}
      label={made.label(x, value)}
      title={title()}
    />
  )
}

/** What a whole is made of, and below it the same of the other days. */
export const shares = (name: string, value: string) => (made: Made) => (
  <>
    <Shares {...made} name={name} value={value} label={made.label(name, value)} />
    {made.before ? (
      <>
        <p class="insights-before">{made.before.name}</p>
        <Shares {...made} table={made.before.table} name={name} value={value} label={made.before.name} />
      </>
    ) : null}
  </>
)
