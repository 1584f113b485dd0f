import './lean.css'
import { unitOf } from '../../../server/contract/charts/columns-of.ts'
import { ControlChart } from '../../../server/contract/charts/control-chart.tsx'
import type { Table } from '../../../server/contract/insights.ts'
import { Answered } from '../answer.tsx'
import type { Made } from '../made.ts'
import { t } from '../texts.ts'
import { l } from './texts.ts'

/** Whether all goes as it usually does. */
export function Control() {
  return <Answered question="control" says={says} pictures={pictures} />
}

/** Limits are taken from so many points at most, and from no fewer than the second. */
const [baseline, fewest] = [25, 6]

function chart({ table, reader, width }: Made) {
  const words = l.value
  const count = table.rows.length
  const axis = unitOf(table, 'value') === 'share' ? words.axes.share : words.axes.median
  return (
    <>
      <ControlChart
        table={table}
        reader={reader}
        width={width}
        label={words.chart(t.value.tables[table.name] ?? '', count)}
        title={axis}
        movingTitle={words.movingRanges}
        names={{ upper: words.upper, centre: words.centre, lower: words.lower }}
      />
      <p class="lean-note">{count < fewest ? words.tooFew : words.baseline(Math.min(count, baseline))}</p>
    </>
  )
}

const pictures = {
  'control-wait': chart,
  'control-handling': chart,
  'control-on-the-spot': chart,
  'control-failed-demand': chart,
}

const says = ([signs]: readonly Table[]): string | null => {
  if (!signs) return null
  return signs.rows.length === 0 ? l.value.calm : l.value.signs(signs.rows.length)
}
