import { outcomes } from '../queue/words.ts'

/** How a visit on paper can have ended: as at a counter, or it did not come to that. */
export const laterEndings = [...outcomes, 'absent', 'withdrawn'] as const
export type LaterEnding = (typeof laterEndings)[number]

/** A row as it is typed; times as 0915 or 9.15. */
export interface LaterRow {
  readonly number: string
  readonly errand: string
  readonly came: string
  readonly called: string
  readonly finished: string
  readonly outcome: LaterEnding
  readonly counter: string
}
export const laterFields = ['number', 'errand', 'came', 'called', 'finished', 'outcome', 'counter'] as const
export type LaterField = (typeof laterFields)[number]

/** What is wrong with a field of a row. */
export type LaterProblem =
  | 'missing'
  | 'no-time'
  | 'no-number'
  | 'unknown'
  | 'before-came'
  | 'before-called'
  | 'in-future'
  | 'never-called'
  | 'twice'
  | 'taken'
  | 'own-series'
export interface LaterWrong {
  readonly row: number
  readonly field: LaterField
  readonly problem: LaterProblem
}
