import { HeatMap } from '../../../server/contract/charts/heat-map.tsx'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { bars, columns } from '../bar-picture.tsx'
import { figure, type Made } from '../made.ts'
import { h } from '../texts.ts'
import { minutesSaid, shareSaid } from './said-so.ts'

/** Who is sent on. */
export function Transfers() {
  return <Answered question="transfers" says={says} pictures={pictures} />
}

const pictures = {
  transfers: matrix,
  'sent-on-by-errand': bars('errand', 'share', () => h.value.axes.share),
  'steps-of-visits': columns('share', () => h.value.axes.share),
}

function says(tables: readonly Table[], reader: Reader): string {
  if (!figure(tables, 'transfers-in-all', 'sent-on')) return h.value.says.noTransfers
  const share = shareSaid(figure(tables, 'transfers-in-all', 'share'), reader)
  const again = figure(tables, 'transfers-in-all', 'again-p50')
  return again === null
    ? h.value.says.onlySentOn(share)
    : h.value.says.transfers(share, minutesSaid(again, reader))
}

/** The most usual moves: more than these cannot be read. */
const mostMoves = 30

function matrix({ table, reader, width, label }: Made) {
  return (
    <HeatMap
      table={{ ...table, rows: table.rows.slice(0, mostMoves) }}
      x="to"
      y="from"
      value="moves"
      reader={reader}
      width={width}
      label={label('from', 'moves')}
      title={h.value.axes.times}
    />
  )
}
