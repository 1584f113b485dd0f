import './lean.css'
import { useEffect } from 'preact/hooks'
import { Bars } from '../../../server/contract/charts/bars.tsx'
import { Shares } from '../../../server/contract/charts/shares.tsx'
import { dated, weekNumber } from '../../../server/contract/charts/told.ts'
import type { Table } from '../../../server/contract/insights.ts'
import { type Reader, said } from '../../../server/contract/said.ts'
import { language } from '../../language.ts'
import { Answered } from '../answer.tsx'
import { asked } from '../asked.ts'
import { plusDays, type Span } from '../dates.ts'
import type { Made } from '../made.ts'
import { summed } from './pictures.tsx'
import { l } from './texts.ts'
import { isWeek, weekOf } from './weeks.ts'

/** One week as KL counts it, to be looked at and taken along. */
export function CountingWeek() {
  // Other pages go on with the days that were asked for before.
  useEffect(() => {
    const before = { from: asked.value.from, to: asked.value.to }
    if (isWeek(before)) return
    ask(weekOf(plusDays(before.to, -6)))
    return () => {
      if (isWeek(asked.value)) ask(before)
    }
  }, [])
  return (
    <div class="lean-week-page">
      <WeekPicker />
      <Answered question="counting-week" says={says} pictures={pictures} />
    </div>
  )
}

const ask = (span: Span): void => {
  asked.value = { ...asked.value, ...span }
}

function WeekPicker() {
  const words = l.value
  const week = weekOf(asked.value.from)
  const date = (day: string) => dated(day, { day: 'numeric', month: 'long', year: 'numeric' }, language.value)
  return (
    <fieldset class="lean-week">
      <legend class="unseen">{words.weekLabel}</legend>
      <button type="button" class="press" onClick={() => ask(weekOf(plusDays(week.from, -7)))}>
        {words.weekBefore}
      </button>
      <p aria-live="polite">
        <strong>{words.week(weekNumber(week.from))}</strong>
        <span>
          {date(week.from)} – {date(week.to)}
        </span>
      </p>
      <button type="button" class="press" onClick={() => ask(weekOf(plusDays(week.from, 7)))}>
        {words.weekAfter}
      </button>
    </fieldset>
  )
}

const pictures = {
  'counting-week': ({ table, reader, width }: Made) => (
    <>
      <Shares
        table={summed(table, 'kl-channel', 'enquiries')}
        name="kl-channel"
        value="enquiries"
        reader={reader}
        width={width}
        label={l.value.columns['kl-channel']}
      />
      <Bars
        table={summed(table, 'kind', 'enquiries')}
        name="kind"
        value="enquiries"
        reader={reader}
        width={width}
        label={l.value.columns.kind}
        title={l.value.columns.kind}
      />
    </>
  ),
}

const says = ([table]: readonly Table[], reader: Reader): string | null => {
  const count = table?.rows.reduce((sum, row) => sum + Number(row.at(-1)), 0) ?? 0
  return count === 0 ? null : l.value.counts(said(count, 'count', reader))
}
