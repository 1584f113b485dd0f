import { daysAfter, laterOf } from '../catalogue/zone.ts'
import type { EnquiryColumns } from '../insights/enquiry-columns.ts'
import type { EnquirySheet } from '../insights/enquiry-sheet.ts'
import { enquirySheetsOf, openHeldEnquiries } from '../insights/held-enquiries.ts'
import type { DayDate } from '../queue/words.ts'
import type { ClockSeconds } from '../store/step-rows.ts'
import type { Archive } from './archive.ts'

/** What was registered in any period: of days that are over from memory, where it stands once it was asked for. */
export type RememberedEnquiries = (
  from: DayDate,
  to: DayDate,
  today: DayDate,
  clock: ClockSeconds,
) => EnquiryColumns

export function rememberEnquiries({ sheets, enquiryRows, openFrom }: Archive): RememberedEnquiries {
  let held = openHeldEnquiries()
  let span: { readonly from: DayDate; readonly to: DayDate } | null = null

  function read(from: DayDate, to: DayDate, clock: ClockSeconds): readonly EnquirySheet[] {
    const made = sheets.missing(from, to).flatMap((day) => enquiryRows.enquiries(day, day, clock))
    return [...sheets.enquiriesBetween(from, to), ...enquirySheetsOf(made)].sort((one, other) =>
      one.day < other.day ? -1 : 1,
    )
  }

  /** Widens what is in memory; it grows at its end, and is read anew where earlier days are wanted. */
  function remember(from: DayDate, to: DayDate, clock: ClockSeconds): void {
    if (span && from >= span.from) {
      if (to > span.to) held.add(read(daysAfter(span.to, 1), to, clock))
      span = { from: span.from, to: laterOf(to, span.to) }
      return
    }
    const end = span ? laterOf(to, span.to) : to
    held = openHeldEnquiries()
    held.add(read(from, end, clock))
    span = { from, to: end }
  }

  return (from, to, today, clock) => {
    const open = openFrom(today)
    if (from < open) remember(from, to < open ? to : daysAfter(open, -1), clock)
    const present = to < open ? [] : enquiryRows.enquiries(open, to, clock)
    return held.between(from, to, enquirySheetsOf(present))
  }
}
