import { cellsOf } from '../../../server/contract/charts/columns-of.ts'
import { Stream } from '../../../server/contract/charts/stream.tsx'
import type { Table } from '../../../server/contract/insights.ts'
import { type Reader, said } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { bars } from '../bar-picture.tsx'
import { l } from './texts.ts'

/** Where the time of a visit goes. */
export function ValueStream() {
  return <Answered question="value-stream" says={says} pictures={pictures} />
}

const pictures = {
  'value-stream': ({ table, reader, width, label }) => (
    <Stream
      table={seen(table)}
      name="stage"
      value="a-visit"
      worth={['stage-served']}
      waits={['stage-waiting', 'stage-again']}
      reader={reader}
      width={width}
      label={label('stage', 'a-visit')}
      title={l.value.axes.perVisit}
    />
  ),
  'value-stream-errands': bars('errand', 'value-share', () => l.value.columns['value-share']),
} satisfies Parameters<typeof Answered>[0]['pictures']

/** What would be read as no minutes at all is left to the numbers below. */
const seen = (table: Table): Table => {
  const seconds = cellsOf(table, 'a-visit')
  return { ...table, rows: table.rows.filter((_, at) => Number(seconds[at]) >= 3) }
}

const says = ([stream]: readonly Table[], reader: Reader): string | null => {
  if (!stream) return null
  const seconds = cellsOf(stream, 'a-visit').map(Number)
  const help = seconds[cellsOf(stream, 'stage').indexOf('stage-served')] ?? 0
  const whole = seconds.reduce((sum, one) => sum + one, 0)
  if (whole === 0) return null
  const minutes = (of: number) => said(of, 'seconds', reader)
  return l.value.stream(minutes(whole), minutes(help), said(help / whole, 'share', reader))
}
