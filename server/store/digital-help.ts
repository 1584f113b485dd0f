import type { Alone, HelpTheme } from '../contract/contact.ts'
import type { DayDate } from '../queue/words.ts'
import type { Db } from './database.ts'
import { openRegister, type Register, standing } from './register.ts'

/** Help that somebody got to do it online. */
export type DigitalHelp = {
  readonly theme: HelpTheme
  readonly alone: Alone
  readonly language: string
}

export interface AlikeHelp extends Pick<DigitalHelp, 'theme' | 'alone'> {
  readonly count: number
}

export interface DigitalHelps extends Register<DigitalHelp> {
  /** What was given from one date to another, both included. */
  given(from: DayDate, to: DayDate): readonly AlikeHelp[]
}

export function openDigitalHelps(db: Db): DigitalHelps {
  const given = db.prepare<[DayDate, DayDate], AlikeHelp>(
    `SELECT theme, alone, count(*) AS count FROM digital_help
     WHERE day BETWEEN ? AND ? AND ${standing('digital_help')} GROUP BY theme, alone`,
  )
  return {
    ...openRegister<DigitalHelp>(db, 'digital_help', ['theme', 'alone', 'language']),
    given: (from, to) => given.all(from, to),
  }
}
