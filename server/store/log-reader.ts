import type { DayDate, Event } from '../queue/words.ts'
import type { Db } from './database.ts'

/** One fact as the log has it. */
export interface KeptFact {
  /** Its place in the log: it grows with each fact. */
  readonly seq: number
  readonly day: DayDate
  readonly actor: string
  readonly event: Event
}

/** The log for those who follow it at their own pace, and remember how far they have come. */
export interface LogReader {
  /** Those behind a place, oldest first. */
  after(seq: number, most: number): readonly KeptFact[]
  /** The place of the newest; 0 before the first. */
  last(): number
  /** The place just before the present day's beginning. */
  beforeToday(): number
}

interface Row {
  readonly seq: number
  readonly day: string
  readonly actor: string
  readonly body: string
}

export function openLogReader(db: Db): LogReader {
  const after = db.prepare<[number, number], Row>(
    'SELECT seq, day, actor, body FROM event WHERE seq > ? ORDER BY seq LIMIT ?',
  )
  const last = db.prepare<[], { seq: number | null }>('SELECT max(seq) AS seq FROM event')
  const dayStarted = db.prepare<[], { seq: number | null }>(
    "SELECT max(seq) AS seq FROM event WHERE type = 'DayStarted'",
  )
  return {
    after: (seq, most) =>
      after.all(seq, most).map(({ body, ...row }) => ({ ...row, event: JSON.parse(body) as Event })),
    last: () => last.get()?.seq ?? 0,
    beforeToday: () => Math.max(0, (dayStarted.get()?.seq ?? 1) - 1),
  }
}
