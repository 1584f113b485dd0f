import { render } from 'preact-render-to-string'
import { Bars } from '../../contract/charts/bars.tsx'
import { HeatMap } from '../../contract/charts/heat-map.tsx'
import { Lines } from '../../contract/charts/lines.tsx'
import type { Table } from '../../contract/insights.ts'
import { rowsOf, tableIn } from './figures.ts'
import { reportTexts, type Told } from './sentences.ts'

/** One picture with the heading above it. */
export interface ReportPicture {
  readonly heading: string
  readonly svg: string
}

/** Dots across; the letters come out at 9 points. */
const width = 760
const fewestToShow = 20

/** The pictures of a report, those without anything in them left out. */
export function picturesOf({ now, reader }: Told): readonly ReportPicture[] {
  const { pictures: t } = reportTexts[reader.language]
  const overTime = tableIn(now.waits, 'waits-over-time')
  const arrivals = tableIn(now.arrivals, 'arrivals')
  const service = enough(tableIn(now.service, 'service-by-errand'), 'counted')
  const returns = enough(tableIn(now.returns, 'return-reasons'), 'returns')
  const usual = { reader, width }
  const lines = [
    { key: 'p50', name: t.half },
    { key: 'p80', name: t.four },
    { key: 'p95', name: t.nineteen },
  ]
  return [
    overTime.rows.length < 2
      ? null
      : drawn(
          t.waits,
          <Lines {...usual} {...t.waits} table={overTime} x={firstKey(overTime)} lines={lines} banded />,
        ),
    arrivals.rows.length === 0
      ? null
      : drawn(
          t.arrivals,
          <HeatMap {...usual} {...t.arrivals} table={arrivals} x="half-hour" y="weekday" value="a-day" />,
        ),
    service.rows.length === 0
      ? null
      : drawn(
          t.service,
          <Bars
            {...usual}
            {...t.service}
            table={service}
            name="errand"
            value="share"
            target={{ key: 'goal', name: t.goal }}
          />,
        ),
    returns.rows.length < 2
      ? null
      : drawn(t.returns, <Bars {...usual} {...t.returns} table={returns} name="reason" value="returns" />),
  ].filter((picture) => picture !== null)
}

const firstKey = (table: Table): string => table.columns[0]?.key ?? ''

const drawn = (
  { heading }: { readonly heading: string },
  picture: Parameters<typeof render>[0],
): ReportPicture => ({
  heading,
  svg: render(picture),
})

/** More bars would be too small to read. */
const mostBars = 10

/** The largest rows of which there are enough to be shown outside the house. */
function enough(table: Table, key: string): Table {
  const counts = rowsOf(table).map((row) => Number(row[key]))
  return {
    ...table,
    rows: table.rows.filter((_, at) => (counts[at] ?? 0) >= fewestToShow).slice(0, mostBars),
  }
}
