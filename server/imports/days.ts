import type { DayDate } from '../queue/words.ts'
import { type Cell, isEmpty, textOf } from './grid.ts'
import type { Read } from './numbers.ts'

/** Which part of `3/4/2026` is the day: Danes write it first, Americans second. */
export type DayOrder = 'day-first' | 'month-first'

const months = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec']
const monthNames = months.map((month) => new RegExp(`^${month}`, 'i'))
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[ T,])/
const close = /^(\d{4})(\d{2})(\d{2})(?=$|[ T,])/
const parted = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?=$|[ T,])/
const named = /^(\d{1,2})\.? ?([a-zæøå]{3,9})\.?,? (\d{4})(?=$|[ T,])/i
const weekday = /^(?:ma|ti|on|to|fr|lø|sø|mo|tu|we|th|sa|su)[a-zæøå]{0,8}\.?,? (?:den |d\. ?)?/i
const excelDay = { first: 30_000, last: 75_000 }

/** A date as Danish and English systems write it, with or without weekday or a time behind it, or Excel's own number. */
export function readDay(cell: Cell | undefined, order: DayOrder): Read<DayDate> {
  if (isEmpty(cell)) return null
  if (cell instanceof Date) return known(cell.toISOString().slice(0, 10))
  const number = typeof cell === 'number' ? cell : /^\d{5}$/.test(textOf(cell)) ? Number(textOf(cell)) : null
  if (number !== null) return dayOfExcel(number)
  return dayWritten(textOf(cell).replace(weekday, ''), order)
}

function dayWritten(text: string, order: DayOrder): Read<DayDate> {
  const from = (year: number, month: number, day: number) =>
    dayOf(year < 100 ? 2000 + year : year, month, day)
  const yearFirst = iso.exec(text) ?? close.exec(text)
  if (yearFirst) return from(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const numbers = parted.exec(text)
  if (numbers) {
    const [one, two, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])]
    return order === 'day-first' ? from(year, two, one) : from(year, one, two)
  }
  const words = named.exec(text)
  const month = words ? monthNames.findIndex((name) => name.test(words[2] ?? '')) + 1 : 0
  return words && month > 0 ? from(Number(words[3]), month, Number(words[1])) : { problem: 'not-a-date' }
}

/** Days since 30 December 1899, as spreadsheets count. Source: ECMA-376, 18.17.4.1. */
function dayOfExcel(number: number): Read<DayDate> {
  const whole = Math.floor(number)
  if (whole < excelDay.first || whole > excelDay.last) {
    // 20261123 is a date too, written close.
    return close.test(String(number)) ? dayWritten(String(number), 'day-first') : { problem: 'not-a-date' }
  }
  return known(new Date(Date.UTC(1899, 11, 30 + whole)).toISOString().slice(0, 10))
}

function dayOf(year: number, month: number, day: number): Read<DayDate> {
  const at = new Date(Date.UTC(year, month - 1, day))
  const isReal = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return isReal ? known(at.toISOString().slice(0, 10)) : { problem: 'not-a-date' }
}

const firstYear = '1990-01-01'
const known = (day: DayDate): Read<DayDate> => (day < firstYear ? { problem: 'too-long-ago' } : day)

/** Americans give themselves away by a day that is no month; until then a date is Danish. */
export function dayOrderOf(cells: readonly Cell[]): DayOrder {
  const pairs = cells.flatMap((cell) => {
    const found = typeof cell === 'string' ? parted.exec(textOf(cell)) : null
    return found && textOf(cell).includes('/') ? [[Number(found[1]), Number(found[2])] as const] : []
  })
  const isAmerican = pairs.some(([, two]) => two > 12) && pairs.every(([one]) => one <= 12)
  return isAmerican ? 'month-first' : 'day-first'
}
