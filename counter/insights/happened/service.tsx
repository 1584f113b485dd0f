import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { bars } from '../bar-picture.tsx'
import { figure } from '../made.ts'
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
  'service-by-errand': bars('errand', 'share', () => h.value.axes.share, 'goal'),
}

const says = (tables: readonly Table[], reader: Reader): string | null => {
  const share = figure(tables, 'service-in-all', 'share')
  return share === null ? null : h.value.says.service(shareSaid(share, reader))
}
