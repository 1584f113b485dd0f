import type { DayDate } from '../queue/words.ts'
import type { Db } from './database.ts'

/** Demand that was met, or turned away, without a ticket; of nobody in particular. */
export interface Way {
  readonly day: DayDate
  readonly hour: number
  /** Empty where nothing could be chosen. */
  readonly errand: string
  readonly ending: string
  readonly language: string
  readonly behalf: boolean
}

export interface Ways {
  count(way: Way): void
  /** How many were led to each end from one date to another, both included. */
  ends(from: DayDate, to: DayDate): readonly { readonly ending: string; readonly count: number }[]
  on(day: DayDate): readonly (Omit<Way, 'behalf'> & { readonly behalf: number; readonly count: number })[]
}

export function openWays(db: Db): Ways {
  const count = db.prepare(
    `INSERT INTO way_count VALUES (?, ?, ?, ?, ?, ?, 1)
     ON CONFLICT (day, hour, errand, ending, language, behalf) DO UPDATE SET count = count + 1`,
  )
  const on = db.prepare<[string], ReturnType<Ways['on']>[number]>('SELECT * FROM way_count WHERE day = ?')
  const ends = db.prepare<[DayDate, DayDate], ReturnType<Ways['ends']>[number]>(
    'SELECT ending, sum(count) AS count FROM way_count WHERE day BETWEEN ? AND ? GROUP BY ending',
  )
  return {
    ends: (from, to) => ends.all(from, to),
    count: ({ day, hour, errand, ending, language, behalf }) =>
      void count.run(day, hour, errand, ending, language, behalf ? 1 : 0),
    on: (day) => on.all(day),
  }
}
