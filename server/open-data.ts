import type { Table } from './contract/insights.ts'
import type { DayDate } from './queue/words.ts'
import type { Thinker, Thought } from './thinker/thinker.ts'

/** What anybody may know until the month is over. */
export interface OpenNow {
  readonly tables: readonly Table[]
  /** The last date that they tell of. */
  readonly until: DayDate
}

export type OpenTables = () => Promise<Thought<OpenNow>>

/** Works the open tables out once a month: whoever asks again gets what is there. */
export function openOpenTables(thinker: Pick<Thinker, 'ask'>, today: () => DayDate): OpenTables {
  let kept: OpenNow | null = null
  return async () => {
    const until = lastOfMonthBefore(today())
    if (kept?.until === until) return { ok: true, answer: kept }
    const thought = await thinker.ask('openData', { until })
    if (!thought.ok) return thought
    kept = { until, tables: thought.answer }
    return { ok: true, answer: kept }
  }
}

const lastOfMonthBefore = (today: DayDate): DayDate =>
  new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1, 0)).toISOString().slice(0, 10)
