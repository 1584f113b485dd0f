import { clockIn, dateIn } from '../catalogue/zone.ts'
import { cell } from './formulas.ts'
import type { KeptBooking } from './match.ts'

/** Booked times as a table that spreadsheets open, and that can be handed in again. */
export function writeTable(bookings: readonly KeptBooking[], timeZone: string): string {
  const rows = bookings.map(({ code, errand, at, name }) =>
    [code, errand, `${dateIn(timeZone, at)} ${clockIn(timeZone, at)}`, name ?? ''].map(cell).join(';'),
  )
  // The mark at the beginning tells Excel that it is UTF-8.
  return `\uFEFF${['code;errand;time;name', ...rows].join('\r\n')}\r\n`
}
