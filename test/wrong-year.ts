import { join } from 'node:path'
import { openFile } from '../server/store/database.ts'

const yearMs = 365 * 86_400_000

/** The clock of this lobby, which has stopped, stood a year ahead when its last fact was kept. */
export function keepFactOfNextYear(dataDir: string): void {
  const at = Date.now() + yearMs
  const date = new Date(at).toISOString().slice(0, 10)
  const carried = { tickets: [], counters: [] }
  const body = JSON.stringify({ type: 'DayStarted', at, date, carried })
  const db = openFile(join(dataDir, 'naeste.db'))
  db.prepare('INSERT INTO event (day, at, type, body, actor) VALUES (?, ?, ?, ?, ?)').run(
    date,
    at,
    'DayStarted',
    body,
    'kiosk',
  )
  db.close()
}
