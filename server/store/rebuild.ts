import type { DayDate, Event, EventOf } from '../queue/words.ts'
import type { Db } from './database.ts'
import { openDaySheets } from './day-sheets.ts'
import { projectLater, standingFrom } from './later-sheets.ts'
import { projectVisits } from './visits.ts'

/**
 * Makes `visit` anew from the log and from the sheets that were entered, in one transaction; returns how many facts were read. Visits that began before the
 * log does stay as they are: their facts, or the first of them, have been deleted past their date.
 */
export function rebuildVisits(db: Db): number {
  const project = projectVisits(db)
  const enter = projectLater(db)
  const page = db.prepare<[number], { seq: number; day: string; body: string }>(
    'SELECT seq, day, body FROM event WHERE seq > ? ORDER BY seq LIMIT 10000',
  )
  // Where the clock was set back, a later day has an earlier date than the first.
  const forget = db.prepare<[DayDate, number]>(
    `DELETE FROM visit WHERE ticket IN (SELECT ticket FROM visit WHERE step = 1 AND day >= ?)
       OR ticket IN (SELECT body ->> 'ticket' FROM event WHERE type = 'TicketIssued' AND seq >= ?)`,
  )
  const earliest = db.prepare<[], { day: DayDate | null }>(
    "SELECT min(day) AS day FROM event WHERE type = 'DayStarted'",
  )
  return db
    .transaction(() => {
      const { seq, day, carried } = beginningOf(db)
      forget.run(day, seq)
      openDaySheets(db).forgetFrom(earliest.get()?.day ?? day)
      let read = 0
      let last = seq - 1
      for (let rows = page.all(last); rows.length > 0; rows = page.all(last)) {
        for (const row of rows) {
          const event = JSON.parse(row.body) as Event
          if (!('ticket' in event && carried.has(event.ticket))) project(event, row.day, row.seq)
          last = row.seq
        }
        read += rows.length
      }
      // What was entered from paper is in no fact: its own table tells of it.
      for (const sheet of standingFrom(db, day)) enter(sheet)
      return read
    })
    .immediate()
}

/**
 * The first day of which the log has everything, and whoever had come before it. A night's work may have been cut off
 * within a day, so the log begins where a day does.
 */
function beginningOf(db: Db): {
  readonly seq: number
  readonly day: DayDate
  readonly carried: ReadonlySet<string>
} {
  const first = db
    .prepare<[], { seq: number; body: string }>(
      "SELECT seq, body FROM event WHERE type = 'DayStarted' ORDER BY seq LIMIT 1",
    )
    .get()
  if (!first) return { seq: Number.MAX_SAFE_INTEGER, day: '9999-12-31', carried: new Set() }
  const { date, carried } = JSON.parse(first.body) as EventOf<'DayStarted'>
  return { seq: first.seq, day: date, carried: new Set(carried.tickets.map(({ id }) => id)) }
}
