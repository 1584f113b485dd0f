import type { Ending } from '../insights/steps.ts'
import type { CounterId, DayDate, ErrandId, Instant } from '../queue/words.ts'
import type { Db } from './database.ts'
import { openDaySheets } from './day-sheets.ts'

/** One visit as it stands on paper. */
export interface LaterVisit {
  readonly number: string
  readonly errand: ErrandId
  readonly counter: CounterId | null
  readonly came: Instant
  readonly called: Instant | null
  readonly ended: Instant
  readonly ending: Ending
}

export interface NewLaterSheet {
  readonly actor: string
  readonly day: DayDate
  /** SHA-256 of what was written. */
  readonly hash: string
  /** Whether the times are those of a clock that somebody looked at. */
  readonly exact: boolean
  /** The drill that it belongs to; null where it counts. */
  readonly drill: number | null
  readonly visits: readonly LaterVisit[]
}

export interface LaterSheet {
  readonly id: number
  readonly at: Instant
  readonly actor: string
  readonly day: DayDate
  readonly exact: boolean
  readonly drill: number | null
  readonly visits: number
}

/** Sheets of visits that were entered afterwards: each counts as a whole or not at all. */
export interface LaterSheets {
  /** The standing sheet with this very content. */
  same(hash: string): number | null
  /** Which of these numbers stand on a day already. */
  taken(day: DayDate, numbers: readonly string[]): readonly string[]
  /** Keeps a sheet and its visits in one transaction; gives its id. */
  keep(sheet: NewLaterSheet, at: Instant): number
  /** Takes a sheet back as a whole; the day that it was of, or null where there is none. */
  takeBack(id: number, at: Instant): DayDate | null
  /** Those that stand, the newest first; of drills too. */
  list(): readonly LaterSheet[]
  /** Takes away what a drill has entered. */
  endDrill(drill: number, at: Instant): void
}

type Row = Omit<LaterSheet, 'exact'> & { readonly exact: number }

/** Nothing older is shown: it can no longer be taken back. */
const shown = 50

export function openLaterSheets(db: Db): LaterSheets {
  const sql = statements(db)
  const project = projectLater(db)
  const days = openDaySheets(db)
  const keep = db.transaction((sheet: NewLaterSheet, at: Instant): number => {
    const { actor, day, hash, exact, drill } = sheet
    const id = Number(sql.head.run(at, actor, day, hash, exact ? 1 : 0, drill).lastInsertRowid)
    for (const [place, one] of sheet.visits.entries()) {
      const { number, errand, counter, came, called, ended, ending } = one
      sql.row.run(id, place, number, errand, counter, came, called, ended, ending)
    }
    if (drill !== null) return id
    project(id)
    days.forgetDay(day)
    return id
  })
  const takeBack = db.transaction((id: number, at: Instant): DayDate | null => {
    const found = sql.standing.get(id)
    if (!found) return null
    sql.fall.run(at, id)
    sql.remove.run(id)
    days.forgetDay(found.day)
    return found.day
  })
  return {
    same: (hash) => sql.same.get(hash)?.id ?? null,
    taken: (day, numbers) => sql.taken.all(day, JSON.stringify(numbers)).map(({ number }) => number),
    keep: (sheet, at) => keep.immediate(sheet, at),
    takeBack: (id, at) => takeBack.immediate(id, at),
    list: () => sql.list.all().map(({ exact, ...row }) => ({ ...row, exact: exact === 1 })),
    endDrill: (drill, at) => void sql.endDrill.run(at, drill),
  }
}

/** The key in `visit` of one that was entered. */
const enteredTicket = "'later-' || sheet || '-' || place"

/** Puts the visits of a standing sheet into `visit`: what was entered is a second source of it beside the log. */
export function projectLater(db: Db): (sheet: number) => void {
  const put = db.prepare<[number]>(
    `INSERT INTO visit (ticket, step, day, number, errand, class, language, arrival, queued, first_called, called, calls,
       ended, counter, ending, accurate, entered)
     SELECT ${enteredTicket}, 1, day, number, errand, 'walk-in', 'da', came, came, called, called,
       called IS NOT NULL, ended, counter, ending, exact, sheet
     FROM later_visit JOIN later_sheet ON id = sheet
     WHERE sheet = ? AND drill IS NULL AND taken_back IS NULL`,
  )
  return (sheet) => void put.run(sheet)
}

/** The standing sheets of days from one on. */
export const standingFrom = (db: Db, day: DayDate): readonly number[] =>
  db
    .prepare<[DayDate], { id: number }>(
      'SELECT id FROM later_sheet WHERE day >= ? AND drill IS NULL AND taken_back IS NULL ORDER BY id',
    )
    .all(day)
    .map(({ id }) => id)

const statements = (db: Db) => ({
  head: db.prepare('INSERT INTO later_sheet (at, actor, day, hash, exact, drill) VALUES (?, ?, ?, ?, ?, ?)'),
  row: db.prepare('INSERT INTO later_visit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  same: db.prepare<[string], { id: number }>(
    'SELECT id FROM later_sheet WHERE hash = ? AND taken_back IS NULL',
  ),
  taken: db.prepare<[DayDate, string], { number: string }>(
    'SELECT number FROM visit WHERE day = ? AND step = 1 AND number IN (SELECT value FROM json_each(?))',
  ),
  standing: db.prepare<[number], { day: DayDate }>(
    'SELECT day FROM later_sheet WHERE id = ? AND taken_back IS NULL',
  ),
  fall: db.prepare('UPDATE later_sheet SET taken_back = ? WHERE id = ?'),
  // By their keys: a look at each visit of years would hold the lobby up.
  remove: db.prepare(
    `DELETE FROM visit WHERE ticket IN (SELECT ${enteredTicket} FROM later_visit WHERE sheet = ?)`,
  ),
  endDrill: db.prepare('UPDATE later_sheet SET taken_back = ? WHERE drill = ? AND taken_back IS NULL'),
  list: db.prepare<[], Row>(
    `SELECT id, at, actor, day, exact, drill, (SELECT count(*) FROM later_visit WHERE sheet = id) AS visits
     FROM later_sheet WHERE taken_back IS NULL ORDER BY id DESC LIMIT ${shown}`,
  ),
})
