import { cellsOf, placeOf } from '../../../server/contract/charts/columns-of.ts'
import { Lines } from '../../../server/contract/charts/lines.tsx'
import { dated } from '../../../server/contract/charts/told.ts'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { countSaid } from '../happened/said-so.ts'
import type { Made } from '../made.ts'
import { w } from '../texts.ts'

/** How many will come in the next four weeks. */
export function Forecast() {
  return (
    <Answered question="forecast" says={says} pictures={{ 'forecast-days': days }}>
      {() => <p class="insights-about">{w.value.about.forecast}</p>}
    </Answered>
  )
}

/** The busiest of the days to come. */
function says(tables: readonly Table[], reader: Reader): string | null {
  const table = tables.find(({ name }) => name === 'forecast-days')
  if (!table) return null
  const coming = table.rows.filter((row) => row[placeOf(table, 'came')] === null)
  const expected = (row: (typeof coming)[number]) => Number(row[placeOf(table, 'middle-count')])
  const [top] = coming.toSorted((a, b) => expected(b) - expected(a))
  if (!top) return null
  const day = dated(
    String(top[placeOf(table, 'date')]),
    { weekday: 'long', day: 'numeric', month: 'long' },
    reader.language,
  )
  const high = top[placeOf(table, 'high-count')]
  return w.value.says.forecast(upper(day), countSaid(expected(top), reader), countSaid(Number(high), reader))
}

const upper = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

function days({ table, reader, width, label }: Made) {
  const { columns, axes } = w.value
  const line = (key: string) => ({ key, name: columns[key] ?? key })
  return (
    <Lines
      table={table}
      x="date"
      lines={[line('low-count'), line('middle-count'), line('high-count')]}
      banded={true}
      reader={reader}
      width={width}
      label={label('date', 'expected')}
      title={axes.visitsADay}
      before={{ table: asLow(table), name: columns.came ?? '' }}
    />
  )
}

/** What came, in the place of the first line, which is how a second line is drawn. */
function asLow(table: Table): Table {
  const came = cellsOf(table, 'came')
  const low = placeOf(table, 'low-count')
  return {
    ...table,
    rows: table.rows.map((row, at) => row.map((cell, place) => (place === low ? (came[at] ?? null) : cell))),
  }
}
