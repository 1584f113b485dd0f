import { Lines } from '../../../server/contract/charts/lines.tsx'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { figure, type Made } from '../made.ts'
import { h } from '../texts.ts'
import { countSaid, shareSaid } from './said-so.ts'

/** People counted at the door against tickets taken. */
export function Door() {
  return (
    <Answered question="door" says={says} pictures={{ 'door-by-half-hour': both, 'door-over-time': both }} />
  )
}

function says(tables: readonly Table[], reader: Reader): string | null {
  const share = figure(tables, 'door-in-all', 'share')
  if (share === null) return null
  return h.value.says.door(
    shareSaid(share, reader),
    countSaid(figure(tables, 'door-in-all', 'entered'), reader),
  )
}

function both({ table, reader, width, label }: Made) {
  const { axes } = h.value
  const x = table.columns[0]?.key ?? ''
  return (
    <Lines
      table={table}
      x={x}
      lines={[
        { key: 'entered', name: axes.entered },
        { key: 'tickets', name: axes.tickets },
      ]}
      reader={reader}
      width={width}
      label={label(x, 'entered')}
      title={axes.people}
    />
  )
}
