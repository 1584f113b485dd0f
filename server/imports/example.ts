import type { ColumnRole } from '../contract/import-words.ts'
import { readDay } from './days.ts'
import { type Cell, isEmpty, type Row } from './grid.ts'
import { readSubject } from './kle.ts'
import { isProblem, type Read, readCount, readNumber, readSeconds } from './numbers.ts'
import { unitOf } from './phone.ts'
import type { Sheet } from './sheet.ts'
import { statusOf } from './status.ts'
import { readDateTime, readTime, type Time } from './times.ts'

const rowsLookedAt = 50

/**
 * A column's first value as it was understood, and never as it was written: what was not understood may be somebody's
 * name.
 */
export function exampleOf(
  role: ColumnRole,
  rows: readonly Row[],
  place: number,
  sheet: Sheet,
): string | null {
  if (role === 'none' || role === 'personal' || role === 'case') return null
  for (const { cells } of rows.slice(0, rowsLookedAt)) {
    const said = isEmpty(cells[place]) ? null : saidOf(role, cells[place], sheet)
    if (said !== null) return said
  }
  return null
}

function saidOf(role: ColumnRole, cell: Cell | undefined, sheet: Sheet): string | null {
  const known = <T>(read: Read<T>): T | null => (isProblem(read) ? null : read)
  switch (role) {
    case 'date':
    case 'received-on':
    case 'closed-on':
    case 'booked-on':
      return known(readDay(cell, sheet.order))
    case 'time':
      return clockOf(known(readTime(cell)))
    case 'date-time': {
      const { day, time } = readDateTime(cell, sheet.timeZone)
      const date = known(readDay(day, sheet.order))
      return date && [date, clockOf(known(time))].join(' ').trim()
    }
    case 'subject':
      return known(readSubject(cell, sheet.kleOf))?.kle ?? null
    case 'status':
      return statusOf(cell)
    case 'waited-average':
    case 'waited-total':
    case 'talked-average':
    case 'talked-total':
      return numberOf(known(readSeconds(cell, sheet.decimal, unitOf(sheet.heading(role)))))
    case 'in-time-of-answered':
    case 'in-time-of-offered':
    case 'lead-average':
      return numberOf(known(readNumber(cell, sheet.decimal)))
    default:
      return numberOf(known(readCount(cell)))
  }
}

const numberOf = (value: number | null) => (value === null ? null : String(value))

function clockOf(time: Time | null): string | null {
  if (time === null) return null
  const clock = (at: number) => `${Math.floor(at / 60)}.${String(at % 60).padStart(2, '0')}`
  return time.minutes === null ? clock(time.from) : `${clock(time.from)}-${clock(time.from + time.minutes)}`
}
