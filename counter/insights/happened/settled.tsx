import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { bars, shares } from '../bar-picture.tsx'
import { figure } from '../made.ts'
import { h } from '../texts.ts'
import { shareLine } from './over-time.tsx'
import { shareSaid } from './said-so.ts'

/** How much is settled on the spot. */
export function Settled() {
  return <Answered question="settled" says={says} pictures={pictures} />
}

const pictures = {
  'settled-over-time': shareLine('share', 'goal'),
  'settled-by-errand': bars('errand', 'share', () => h.value.axes.share),
  'settled-by-channel': bars('channel', 'share', () => h.value.axes.share),
  outcomes: shares('outcome', 'handled'),
}

const says = (tables: readonly Table[], reader: Reader): string | null => {
  const share = figure(tables, 'settled-in-all', 'share')
  if (share === null) return null
  return h.value.says.settled(
    shareSaid(share, reader),
    shareSaid(figure(tables, 'settled-in-all', 'goal'), reader),
  )
}
