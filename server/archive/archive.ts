import { daysAfter, earlierOf, laterOf } from '../catalogue/zone.ts'
import { enquirySheetOf } from '../insights/enquiry-sheet.ts'
import { type Sheet, sheetOf } from '../insights/sheet.ts'
import { type StepRow, stepsOf } from '../insights/steps.ts'
import type { DayDate } from '../queue/words.ts'
import type { Db } from '../store/database.ts'
import { type DaySheet, type DaySheets, openDaySheets } from '../store/day-sheets.ts'
import { type EnquiryRows, openEnquiryRows } from '../store/enquiry-rows.ts'
import { type ClockSeconds, openStepRows } from '../store/step-rows.ts'

/** The days that are over, and those that still change. */
export interface Archive {
  readonly sheets: DaySheets
  readonly enquiryRows: EnquiryRows
  /**
   * The first date whose figures may still change: yesterday, or an earlier one when nothing has begun a new day since,
   * or when somebody who came then is still here.
   */
  openFrom(today: DayDate): DayDate
  /** A day's sheet, made of the rows of its visits and enquiries. */
  make(day: DayDate, clock: ClockSeconds): DaySheet
  /** The steps of the days from one date to another as the rows of the visits tell them now. */
  present(from: DayDate, to: DayDate, clock: ClockSeconds): readonly Sheet[]
}

/** Nobody is here for longer: each night ends what began more than four hours before. */
const longestStayDays = 7

export function openArchive(db: Db): Archive {
  const stepRows = openStepRows(db)
  const enquiryRows = openEnquiryRows(db)
  const begun = db.prepare<[], { day: DayDate }>(
    "SELECT day FROM event WHERE type = 'DayStarted' ORDER BY seq DESC LIMIT 1",
  )
  const stillHere = db.prepare<[DayDate, DayDate], { day: DayDate | null }>(
    `SELECT min(first.day) AS day FROM visit AS first JOIN visit AS step ON step.ticket = first.ticket
     WHERE first.step = 1 AND first.day >= ? AND first.day < ? AND step.ended IS NULL`,
  )
  /** Before this date everybody had left when it was last looked at. */
  let everybodyLeft: DayDate = ''

  function openFrom(today: DayDate): DayDate {
    const end = earlierOf(daysAfter(today, -1), begun.get()?.day ?? today)
    if (end <= everybodyLeft) return end
    const open = stillHere.get(laterOf(daysAfter(end, -longestStayDays), everybodyLeft), end)?.day ?? null
    everybodyLeft = open ?? end
    return everybodyLeft
  }

  return {
    sheets: openDaySheets(db),
    enquiryRows,
    openFrom,
    make: (day, clock) => ({
      steps: sheetOf(day, stepsOf(stepRows(day, day, clock))),
      enquiries: enquirySheetOf(day, enquiryRows.enquiries(day, day, clock), enquiryRows.helps(day, day)),
    }),
    present: (from, to, clock) => byDay(stepRows(from, to, clock)),
  }
}

/** The rows come by day. */
function byDay(rows: readonly StepRow[]): readonly Sheet[] {
  const days = new Map<DayDate, StepRow[]>()
  for (const row of rows) {
    const known = days.get(row.day)
    if (known) known.push(row)
    else days.set(row.day, [row])
  }
  return [...days].map(([day, steps]) => sheetOf(day, stepsOf(steps)))
}
