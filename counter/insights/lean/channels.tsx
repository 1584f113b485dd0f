import { Shares } from '../../../server/contract/charts/shares.tsx'
import type { Table } from '../../../server/contract/insights.ts'
import { named, type Reader, said } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { bars } from '../bar-picture.tsx'
import { cellAt, figure, type Made } from '../made.ts'
import { against } from './pictures.tsx'
import { l } from './texts.ts'

/** Which way people come, side by side. */
export function Channels() {
  return <Answered question="channels" says={says} pictures={pictures} />
}

const isChannel = (key: string): boolean => key.startsWith('channel-')

const pictures = {
  channels: ({ table, reader, width, label }: Made) => (
    <Shares
      table={table}
      name="channel"
      value="enquiries"
      reader={reader}
      width={width}
      label={label('channel', 'enquiries')}
    />
  ),
  digital: bars('digital', 'share', () => l.value.axes.share),
  'channels-errands': against('errand', isChannel),
  'channels-groups': against('kle-group', isChannel),
}

const says = (tables: readonly Table[], reader: Reader): string | null => {
  const channels = tables.find(({ name }) => name === 'channels')
  const [most] = [...(channels?.rows ?? [])].sort((one, other) => Number(other[1]) - Number(one[1]))
  if (!most) return null
  const digital = said(figure(tables, 'digital', 'share'), 'share', reader)
  const assisted = said(cellAt(tables, 'digital', 'share', 1), 'share', reader)
  const first = l.value.mostChannel(named(`${most[0]}`, reader), said(most[2] ?? null, 'share', reader))
  return `${first} ${l.value.digital(digital, assisted)}`
}
