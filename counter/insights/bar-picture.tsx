import { Bars } from '../../server/contract/charts/bars.tsx'
import { Columns } from '../../server/contract/charts/columns.tsx'
import { Shares } from '../../server/contract/charts/shares.tsx'
import { type Made, topOf } from './made.ts'
import { h } from './texts.ts'

/** The first rows of a table as bars, each with what it is to reach where a column says so. */
export const bars = (name: string, value: string, title: () => string, goal?: string) => (made: Made) => (
  <Bars
    table={topOf(made.table)}
    before={made.before}
    reader={made.reader}
    width={made.width}
    name={name}
    value={value}
    label={made.label(name, value)}
    title={title()}
    target={goal ? { key: goal, name: h.value.axes.goal } : null}
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
