import { clockIn, dateIn } from '../catalogue/zone.ts'
import type { DayDate } from '../queue/words.ts'
import { type Cell, isEmpty, textOf } from './grid.ts'
import type { Read } from './numbers.ts'

/** When something was counted: minutes of the clock since midnight, and for how long where that is told. */
export interface Time {
  readonly from: number
  readonly minutes: number | null
}

const dayMinutes = 1440
const clock = String.raw`(\d{1,2})(?:[:.]?(\d{2})(?:[:.]\d{2}(?:[.,]\d{1,6})?)?)?(?: ?([ap])\.?m\.?)?`
const one = new RegExp(`^(?:kl\\.? ?)?${clock}$`, 'i')
const two = new RegExp(`^(?:kl\\.? ?)?${clock} ?(?:-|–|—|to|til) ?(?:kl\\.? ?)?${clock}$`, 'i')

/** `10:00-10:30`, `kl. 10.00`, `1000`, `10:00 AM`, or a cell that Excel knows for a time. */
export function readTime(cell: Cell | undefined): Read<Time> {
  if (isEmpty(cell)) return null
  if (cell instanceof Date) return { from: cell.getUTCHours() * 60 + cell.getUTCMinutes(), minutes: null }
  if (typeof cell === 'number') return ofNumber(cell)
  const text = textOf(cell)
  const span = two.exec(text)
  if (span) return spanOf(minuteOf(span.slice(1, 4)), minuteOf(span.slice(4, 7)))
  const start = one.exec(text)
  const from = start ? minuteOf(start.slice(1, 4)) : null
  return from === null || from >= dayMinutes ? { problem: 'not-a-time' } : { from, minutes: null }
}

/** A part of a day, as Excel keeps times; or an hour, or hours and minutes written close. */
function ofNumber(number: number): Read<Time> {
  if (number >= 0 && number < 1) return { from: Math.round(number * dayMinutes) % dayMinutes, minutes: null }
  if (!Number.isInteger(number)) return { problem: 'not-a-time' }
  const from = number < 24 ? number * 60 : Math.floor(number / 100) * 60 + (number % 100)
  return number >= 0 && number % 100 < 60 && from < dayMinutes
    ? { from, minutes: null }
    : { problem: 'not-a-time' }
}

function minuteOf([hours, minutes, half]: readonly (string | undefined)[]): number | null {
  const h = Number(hours)
  const m = Number(minutes ?? 0)
  if (m > 59 || h > 24 || (h === 24 && m > 0)) return null
  if (!half) return h * 60 + m
  if (h < 1 || h > 12) return null
  return ((h % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + m
}

/** A span ends later than it begins; one that ends at 9.59 or 9.59.59 ends at ten. */
function spanOf(from: number | null, to: number | null): Read<Time> {
  if (from === null || to === null || from >= dayMinutes) return { problem: 'not-a-time' }
  const end = to === 0 ? dayMinutes : to % 5 === 4 ? to + 1 : to
  return end > from ? { from, minutes: end - from } : { problem: 'not-a-time' }
}

const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/
const behindDate = /(?:^|[ T,])(?:kl\.? ?)?(\d{1,2}[:.]\d{2}.*)$/i

/** A time that stands behind its date, as `23-11-2026 10:00`; one with a zone of its own is put on the lobby's clock. */
export function readDateTime(cell: Cell | undefined, timeZone: string): { day: Cell; time: Read<Time> } {
  if (isEmpty(cell)) return { day: null, time: null }
  if (cell instanceof Date) return { day: cell, time: readTime(cell) }
  if (typeof cell === 'number') return { day: cell, time: readTime(cell % 1) }
  const text = textOf(cell)
  if (zoned.test(text)) {
    const at = Date.parse(text)
    if (!Number.isNaN(at)) return { day: dayIn(timeZone, at), time: readTime(clockIn(timeZone, at)) }
  }
  const behind = behindDate.exec(text)
  // What stands behind an interval's first time may be a whole second date.
  const times = behind?.[1]?.replace(/((?:-|–|til|to) ?)\S*\d{4}\S* (\d)/i, '$1$2')
  return { day: text, time: times ? readTime(times) : null }
}

const dayIn = (timeZone: string, at: number): DayDate => dateIn(timeZone, at)
