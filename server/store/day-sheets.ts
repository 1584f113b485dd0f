import { laterOf } from '../catalogue/zone.ts'
import type { EnquirySheet } from '../insights/enquiry-sheet.ts'
import type { Sheet } from '../insights/sheet.ts'
import type { DayDate } from '../queue/words.ts'
import type { Db } from './database.ts'

/** All that stays of a day. */
export interface DaySheet {
  readonly steps: Sheet
  readonly enquiries: EnquirySheet
}

/** The sheets of days that are over. */
export interface DaySheets {
  /**
   * Keeps them in one transaction; a day that has one gets the new one. Every day before `allBefore` has its sheet then,
   * where it has figures.
   */
  keep(sheets: readonly DaySheet[], allBefore?: DayDate): void
  /** Takes away those from a day on: what they were made of was made anew. */
  forgetFrom(day: DayDate): void
  /** Takes away one day's: something was added to it, or taken from it. */
  forgetDay(day: DayDate): void
  /** How many steps there are from one date to another, both included. */
  steps(from: DayDate, to: DayDate): number
  /** From one date to another, at most so many; by day. */
  between(from: DayDate, to: DayDate, most: number): readonly Sheet[]
  enquiriesBetween(from: DayDate, to: DayDate): readonly EnquirySheet[]
  /** Dates from one to another on which somebody came, or something was registered, and which have no sheet: the first `most`. */
  missing(from: DayDate, to: DayDate, most?: number): readonly DayDate[]
}

type Row = Omit<Sheet, 'words' | 'count'> & { readonly words: string; readonly steps: number }
type EnquiriesRow = Omit<EnquirySheet, 'words' | 'count' | 'helps'> & {
  readonly words: string
  readonly rows: number
  readonly helps: string
}

/** The dates of a table, each found by its index, without reading all that is between. */
const datesOf = (table: string, where = ''): string => `
  WITH RECURSIVE date (day) AS (
    SELECT min(day) FROM ${table} WHERE day >= $from ${where}
    UNION ALL
    SELECT (SELECT min(day) FROM ${table} WHERE day > date.day ${where}) FROM date
    WHERE date.day IS NOT NULL AND date.day < $to)
  SELECT day FROM date WHERE day <= $to AND NOT EXISTS (SELECT 1 FROM day_sheet WHERE day_sheet.day = date.day)
  LIMIT $most`

export function openDaySheets(db: Db): DaySheets {
  const mark = db.prepare<[DayDate]>('INSERT OR REPLACE INTO sheets_until VALUES (1, ?)')
  const put = db.prepare('INSERT OR REPLACE INTO day_sheet VALUES (?, ?, ?, ?)')
  const putEnquiries = db.prepare('INSERT OR REPLACE INTO enquiry_sheet VALUES (?, ?, ?, ?, ?)')
  const keep = db.transaction((sheets: readonly DaySheet[], allBefore?: DayDate) => {
    for (const { steps, enquiries } of sheets) {
      put.run(steps.day, steps.count, JSON.stringify(steps.words), steps.columns)
      const { day, count, words, columns, helps } = enquiries
      if (count + helps.length > 0)
        putEnquiries.run(day, count, JSON.stringify(words), columns, JSON.stringify(helps))
    }
    if (allBefore) mark.run(allBefore)
  })
  const marked = db.prepare<[], { day: DayDate }>('SELECT day FROM sheets_until')
  const forget = (which: '=' | '>=') => {
    const removals = ['day_sheet', 'enquiry_sheet'].map((table) =>
      db.prepare<[DayDate]>(`DELETE FROM ${table} WHERE day ${which} ?`),
    )
    return db.transaction((day: DayDate) => {
      if ((marked.get()?.day ?? '') > day) mark.run(day)
      for (const removal of removals) removal.run(day)
    })
  }
  const forgetFrom = forget('>=')
  const forgetDay = forget('=')
  const steps = db.prepare<[DayDate, DayDate], { steps: number }>(
    'SELECT coalesce(sum(steps), 0) AS steps FROM day_sheet WHERE day BETWEEN ? AND ?',
  )
  const between = db.prepare<[DayDate, DayDate, number], Row>(
    'SELECT * FROM day_sheet WHERE day BETWEEN ? AND ? ORDER BY day LIMIT ?',
  )
  const enquiries = db.prepare<[DayDate, DayDate], EnquiriesRow>(
    'SELECT * FROM enquiry_sheet WHERE day BETWEEN ? AND ? ORDER BY day',
  )
  const dates = [datesOf('visit', 'AND step = 1'), datesOf('contact'), datesOf('digital_help')].map((text) =>
    db.prepare<{ from: DayDate; to: DayDate; most: number }, { day: DayDate }>(text),
  )
  return {
    keep: (sheets, allBefore) => keep.immediate(sheets, allBefore),
    forgetFrom: (day) => forgetFrom.immediate(day),
    forgetDay: (day) => forgetDay(day),
    steps: (from, to) => steps.get(from, to)?.steps ?? 0,
    between: (from, to, most) => between.all(from, to, most).map(sheetIn),
    enquiriesBetween: (from, to) =>
      enquiries.all(from, to).map(({ rows, words, helps, ...row }) => ({
        ...row,
        count: rows,
        words: JSON.parse(words),
        helps: JSON.parse(helps),
      })),
    missing: (from, to, most = -1) => {
      const first = laterOf(from, marked.get()?.day ?? '')
      const found = dates.flatMap((statement) =>
        statement.all({ from: first, to, most }).map(({ day }) => day),
      )
      const days = [...new Set(found)].sort()
      return most < 0 ? days : days.slice(0, most)
    },
  }
}

const sheetIn = ({ steps, words, ...row }: Row): Sheet => ({ ...row, count: steps, words: JSON.parse(words) })
