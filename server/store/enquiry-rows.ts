import type { EnquiryRow, HelpRow } from '../insights/material.ts'
import type { DayDate, Instant } from '../queue/words.ts'
import type { Db } from './database.ts'
import { standing } from './register.ts'
import type { ClockSeconds } from './step-rows.ts'

/** What was registered without a ticket, those that were taken back left out; from one date to another, by day. */
export interface EnquiryRows {
  enquiries(from: DayDate, to: DayDate, clock: ClockSeconds): readonly EnquiryRow[]
  helps(from: DayDate, to: DayDate): readonly HelpRow[]
}

type Row = Omit<EnquiryRow, 'half' | 'behalf' | 'count'> & { readonly at: Instant; readonly behalf: number }

const halfHourSeconds = 1800

export function openEnquiryRows(db: Db): EnquiryRows {
  const enquiries = db.prepare<[DayDate, DayDate], Row>(
    `SELECT day, at, channel, errand, kle, outcome, why, failed, kind, language, behalf FROM contact
     WHERE day BETWEEN ? AND ? AND ${standing('contact')} ORDER BY day, at, id`,
  )
  const helps = db.prepare<[DayDate, DayDate], HelpRow>(
    `SELECT day, theme, alone, count(*) AS count FROM digital_help
     WHERE day BETWEEN ? AND ? AND ${standing('digital_help')} GROUP BY day, theme, alone`,
  )
  return {
    enquiries: (from, to, clock) => alike(enquiries.all(from, to), clock),
    helps: (from, to) => helps.all(from, to),
  }
}

/** Puts together those of a half hour that differ in nothing; the rows come by day and time. */
function alike(rows: readonly Row[], clock: ClockSeconds): EnquiryRow[] {
  const counts = new Map<string, { -readonly [Key in keyof EnquiryRow]: EnquiryRow[Key] }>()
  for (const { at, behalf, ...row } of rows) {
    const half = Math.min(47, Math.max(0, Math.floor(clock(row.day, at) / halfHourSeconds)))
    const one = { ...row, half, behalf: behalf === 1, count: 1 }
    const key = Object.values({ ...one }).join('|')
    const known = counts.get(key)
    if (known) known.count += 1
    else counts.set(key, one)
  }
  return [...counts.values()]
}
