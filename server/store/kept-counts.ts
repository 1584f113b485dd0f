import { type KeptName, keptNames } from '../contract/kept.ts'
import type { DayDate } from '../queue/words.ts'
import type { Db } from './database.ts'

/** How much there is of something, and since when; null where it is of no day. */
export interface KeptCount {
  readonly rows: number
  readonly from: DayDate | null
}

const dated = (table: string, where = 'true') =>
  `SELECT count(*) AS rows, min(day) AS "from" FROM ${table} WHERE ${where}`
const timed = (table: string, column: string, where = 'true') =>
  `SELECT count(*) AS rows, date(min(${column}) / 1000, 'unixepoch') AS "from" FROM ${table} WHERE ${where}`

/** Everything that is kept of people and of days, by name. */
const questions = {
  facts: dated('event'),
  visits: dated('visit', 'step = 1'),
  contacts: `SELECT sum(rows) AS rows, min("from") AS "from" FROM (${dated('contact')} UNION ALL ${dated('digital_help')})`,
  papers: timed('print_job', 'ended'),
  seats: 'SELECT count(*) AS rows, min(date) AS "from" FROM seat',
  announcements: timed('announcement', 'at'),
  notes: dated('ticket_note'),
  'booking-names': timed('booking', 'at', 'name IS NOT NULL'),
  bookings: timed('booking', 'at'),
  presses: timed('press', 'at'),
  audit: timed('audit', 'at'),
  figures: dated('day_sheet'),
  counts: `SELECT sum(rows) AS rows, min("from") AS "from" FROM (${dated('way_count')} UNION ALL ${dated('need_count')}
    UNION ALL ${timed('passage', 'quarter')})`,
} as const satisfies Record<KeptName, string>

/** Counts all of it: a second with ten years, so never beside the lobby. */
export function openKeptCounts(db: Db): () => Readonly<Record<KeptName, KeptCount>> {
  const statements = keptNames.map((name) => [name, db.prepare<[], KeptCount>(questions[name])] as const)
  return () =>
    Object.fromEntries(
      statements.map(([name, statement]) => [name, statement.get() ?? { rows: 0, from: null }]),
    ) as Record<KeptName, KeptCount>
}
