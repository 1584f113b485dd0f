import type { Table } from '../../../server/contract/insights.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { Answered } from '../answer.tsx'
import { bars, columns } from '../bar-picture.tsx'
import { figure } from '../made.ts'
import { h } from '../texts.ts'
import { shareLine } from './over-time.tsx'
import { shareSaid } from './said-so.ts'

/** Who leaves again. */
export function Absent() {
  return <Answered question="absent" says={says} pictures={pictures} />
}

const pictures = {
  'absent-over-time': shareLine('left-share'),
  'absent-by-errand': bars('errand', 'left-share', () => h.value.columns['left-share'] ?? ''),
  'left-after': columns('left', () => h.value.axes.visits),
}

const says = (tables: readonly Table[], reader: Reader): string =>
  h.value.says.absent(
    shareSaid(figure(tables, 'absent-in-all', 'left-share'), reader),
    shareSaid(figure(tables, 'absent-in-all', 'absent-share'), reader),
  )
