import type { Event } from '../queue/words.ts'
import type { Db } from './database.ts'
import { projectVisits } from './visits.ts'

/** Makes `visit` anew from the log, in one transaction; returns how many facts were read. */
export function rebuildVisits(db: Db): number {
  const project = projectVisits(db)
  const page = db.prepare<[number], { seq: number; day: string; body: string }>(
    'SELECT seq, day, body FROM event WHERE seq > ? ORDER BY seq LIMIT 10000',
  )
  return db
    .transaction(() => {
      db.exec('DELETE FROM visit')
      let read = 0
      let last = 0
      for (let rows = page.all(last); rows.length > 0; rows = page.all(last)) {
        for (const row of rows) {
          project(JSON.parse(row.body) as Event, row.day, row.seq)
          last = row.seq
        }
        read += rows.length
      }
      return read
    })
    .immediate()
}
