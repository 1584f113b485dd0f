import { cellsOf, numbersOf } from '../../../server/contract/charts/columns-of.ts'
import { HeatMap } from '../../../server/contract/charts/heat-map.tsx'
import { told } from '../../../server/contract/charts/told.ts'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { countSaid, numberSaid } from '../happened/said-so.ts'
import type { Made } from '../made.ts'
import { w } from '../texts.ts'

/** Counters that each half hour needs, beside those that were there. */
export function Staffing() {
  return (
    <Answered question="staffing" says={says} pictures={{ staffing: week }}>
      {() => <p class="insights-about">{w.value.about.staffing}</p>}
    </Answered>
  )
}

/** The half hour that lacked most. */
function says(tables: readonly Table[], reader: Reader): string | null {
  const table = tables.find(({ name }) => name === 'staffing')
  if (!table || table.rows.length === 0) return null
  const had = numbersOf(table, 'had')
  const twin = numbersOf(table, 'twin')
  const lacks = twin.map((needed, at) => (needed ?? 0) - (had[at] ?? 0))
  const most = Math.max(...lacks)
  if (most < 0.5) return w.value.says.enough
  const at = lacks.indexOf(most)
  const cell = (key: string) => cellsOf(table, key)[at] ?? null
  return w.value.says.staffing(
    upper(told(cell('weekday'), 'weekday', reader)),
    told(cell('half-hour'), 'clock', reader),
    countSaid(twin[at] ?? null, reader),
    numberSaid(had[at] ?? null, reader),
  )
}

const upper = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

/** What is needed, and below it what was there: one shade means the same in both. */
function week({ table, reader, width }: Made) {
  const { axes } = w.value
  const most = Math.max(
    1,
    ...[...numbersOf(table, 'twin'), ...numbersOf(table, 'had')].map((one) => one ?? 0),
  )
  const map = (value: string, name: string) => (
    <>
      <p class="insights-before">{name}</p>
      <HeatMap
        table={table}
        x="half-hour"
        y="weekday"
        value={value}
        reader={reader}
        width={width}
        label={name}
        title={axes.counters}
        most={most}
      />
    </>
  )
  return (
    <>
      {map('twin', axes.needed)}
      {map('had', axes.had)}
    </>
  )
}
