import type { Leaving } from '../contract/kept.ts'
import type { DayDate, Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** What a night has deleted. */
export interface RetentionRun {
  readonly at: Instant
  readonly ended: Instant
  /** Days that got their sheet. */
  readonly sheets: number
  /** Rows. */
  readonly removed: Readonly<Record<Leaving, number>>
}

export interface Retention {
  /**
   * Deletes a slice of what is older than a date, in a transaction of some milliseconds; gives how many rows, and 0
   * when nothing is left. Visits and enquiries stay until the figures of their day are on a sheet.
   */
  slice(name: Leaving, before: DayDate, beforeAt: Instant): number
  keep(run: RetentionRun): void
  last(): RetentionRun | null
}

type Before = { readonly before: DayDate; readonly at: Instant }

/** Rows a slice: some milliseconds on the slow disk of a lobby's machine. */
const sliceRows = 200
const runsKept = 400

/** A day's facts go together, so that the log always begins with the beginning of a day; never the present day's. */
const facts = `
  DELETE FROM event WHERE seq IN (SELECT seq FROM event WHERE seq < min(
    (SELECT max(seq) FROM event WHERE type = 'DayStarted'),
    coalesce((SELECT min(seq) FROM event WHERE type = 'DayStarted' AND day >= $before), 9e18)) AND $at > 0
    ORDER BY seq LIMIT ${sliceRows})`
const visits = `
  DELETE FROM visit WHERE ticket IN (
    SELECT ticket FROM visit WHERE step = 1 AND day = (
      SELECT day FROM visit WHERE step = 1 AND day < $before AND day IN (SELECT day FROM day_sheet)
      ORDER BY day LIMIT 1)
    LIMIT ${sliceRows}) AND $at > 0`
/** What was entered from paper leaves with the visits that it made. */
const entered = [
  `DELETE FROM later_visit WHERE (sheet, place) IN (SELECT sheet, place FROM later_sheet JOIN later_visit ON sheet = id
    WHERE day < $before LIMIT ${sliceRows}) AND $at > 0`,
  `DELETE FROM later_sheet WHERE day < $before AND $at > 0
    AND NOT EXISTS (SELECT 1 FROM later_visit WHERE sheet = later_sheet.id)`,
]
/** A row and the one that took it back stand on one day, and go together. */
const registered = (table: 'contact' | 'digital_help') => `
  DELETE FROM ${table} WHERE day = (
    SELECT day FROM ${table} WHERE day < $before AND day IN (SELECT day FROM day_sheet)
    ORDER BY day LIMIT 1) AND $at > 0`
const papers = `
  DELETE FROM print_job WHERE id IN (SELECT id FROM print_job WHERE ended < $at LIMIT ${sliceRows}) AND $before > ''`
const seats = `
  DELETE FROM seat WHERE key IN (SELECT key FROM seat WHERE date < $before LIMIT ${sliceRows}) AND $at > 0`

const announcements = `
  DELETE FROM announcement WHERE ticket IN (SELECT ticket FROM announcement WHERE at < $at LIMIT ${sliceRows})
    AND $before > ''`

export function openRetention(db: Db): Retention {
  const prepared = (texts: readonly string[]) => texts.map((text) => db.prepare<Before>(text))
  const slices: Readonly<Record<Leaving, ReturnType<typeof prepared>>> = {
    facts: prepared([facts]),
    visits: prepared([visits, ...entered]),
    contacts: prepared([registered('contact'), registered('digital_help')]),
    papers: prepared([papers]),
    seats: prepared([seats]),
    announcements: prepared([announcements]),
  }
  const slice = db.transaction((name: Leaving, bounds: Before) =>
    slices[name].reduce((sum, statement) => sum + statement.run(bounds).changes, 0),
  )
  const put = db.prepare('INSERT OR REPLACE INTO retention_run VALUES (?, ?, ?, ?)')
  const forget = db.prepare(
    `DELETE FROM retention_run WHERE at NOT IN (SELECT at FROM retention_run ORDER BY at DESC LIMIT ${runsKept})`,
  )
  const last = db.prepare<[], Omit<RetentionRun, 'removed'> & { readonly removed: string }>(
    'SELECT * FROM retention_run ORDER BY at DESC LIMIT 1',
  )
  return {
    slice: (name, before, beforeAt) => slice.immediate(name, { before, at: beforeAt }),
    keep: ({ at, ended, sheets, removed }) => {
      put.run(at, ended, sheets, JSON.stringify(removed))
      forget.run()
    },
    last: () => {
      const row = last.get()
      return row ? { ...row, removed: JSON.parse(row.removed) } : null
    },
  }
}
