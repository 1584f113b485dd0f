import { Bars } from '../../../server/contract/charts/bars.tsx'
import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { figure, type Made } from '../made.ts'
import { h } from '../texts.ts'
import { shareLine } from './over-time.tsx'
import { shareSaid } from './said-so.ts'

/** Whether the targets are reached. */
export function Service() {
  return <Answered question="service" says={says} pictures={pictures} />
}

const pictures = {
  'service-over-time': shareLine('share'),
  'service-by-half-hour': shareLine('share'),
  'service-by-errand': byErrand,
}

const says = (tables: readonly Table[], reader: Reader): string | null => {
  const share = figure(tables, 'service-in-all', 'share')
  return share === null ? null : h.value.says.service(shareSaid(share, reader))
}

function byErrand(made: Made) {
  const { axes } = h.value
  return (
    <Bars
      {...made}
      name="errand"
      value="share"
      label={made.label('errand', 'share')}
      title={axes.share}
      target={{ key: 'goal', name: axes.goal }}
    />
  )
}
