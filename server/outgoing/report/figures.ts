import type { Question, Table } from '../../contract/insights.ts'

/** The questions that a report is written from. */
export const reportQuestions = [
  'overview',
  'waits',
  'service',
  'returns',
  'arrivals',
] as const satisfies Question[]
export type ReportQuestion = (typeof reportQuestions)[number]

/** Their answers for one period. */
export type Answers = Readonly<Record<ReportQuestion, readonly Table[]>>

/** A table of an answer; one without rows where it is not there. */
export const tableIn = (tables: readonly Table[], name: string): Table =>
  tables.find((table) => table.name === name) ?? { name, columns: [], rows: [] }

/** A row by its columns' keys. */
export function rowsOf(table: Table): readonly Readonly<Record<string, string | number | null>>[] {
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ key }, at) => [key, row[at] ?? null])),
  )
}

/** The few figures that tell most of a period; null without visits. */
export interface Short {
  readonly visits: number
  readonly days: number
  readonly aDay: number | null
  /** Seconds. */
  readonly p50: number | null
  readonly p80: number | null
  /** From 0 to 1, as all that follow. */
  readonly inTime: number | null
  readonly goal: number | null
  readonly settled: number | null
  readonly settledGoal: number | null
  readonly left: number | null
  readonly returns: number | null
}

export function shortOf({ overview }: Pick<Answers, 'overview'>): Short | null {
  const [row] = rowsOf(tableIn(overview, 'overview'))
  const number = (key: string) => (typeof row?.[key] === 'number' ? row[key] : null)
  const visits = number('visits')
  if (!visits) return null
  return {
    visits,
    days: number('days') ?? 0,
    aDay: number('a-day'),
    p50: number('p50'),
    p80: number('p80'),
    inTime: number('in-time-share'),
    goal: number('goal'),
    settled: number('settled-share'),
    settledGoal: number('settled-goal'),
    left: number('left-share'),
    returns: number('returns-share'),
  }
}
