import type { DayDate } from '../queue/words.ts'
import {
  type ClosedColumn,
  closedColumns,
  closedWords,
  type EnquiryColumns,
  type EnquiryNumbers,
  emptyEnquiryColumns,
  enquiryColumnNames,
} from './enquiry-columns.ts'
import { type EnquirySheet, enquiryParts, enquirySheetOf } from './enquiry-sheet.ts'
import type { EnquiryRow } from './material.ts'
import type { Unpacked } from './packed.ts'

/** Enquiries of many days in memory, from which those of any of their periods are told without reading them anew. */
export interface HeldEnquiries {
  /** Adds days that are over, and later than all that are there. */
  add(sheets: readonly EnquirySheet[]): void
  /** The enquiries of a period, with `tail` behind all that are there: days that still change. */
  between(from: DayDate, to: DayDate, tail: readonly EnquirySheet[]): EnquiryColumns
}

interface Kept {
  readonly days: readonly DayDate[]
  /** Where each day begins, and at last where the next would. */
  readonly starts: readonly number[]
  readonly columns: EnquiryNumbers
}

interface Lists {
  readonly errands: string[]
  readonly kles: string[]
}

/** Room behind the last row, for the days that still change. */
const spare = 2000

export function openHeldEnquiries(): HeldEnquiries {
  const lists: Lists = { errands: [], kles: [] }
  let kept: Kept = { days: [], starts: [0], columns: emptyEnquiryColumns(spare) }

  return {
    add: (sheets) => {
      kept = joined(kept, sheets, lists)
    },
    between: (from, to, tail) => {
      kept = roomier(kept, rowsIn(tail))
      const { days, starts, columns } = joined(kept, tail, lists)
      const first = days.findIndex((day) => day >= from)
      const last = days.findLastIndex((day) => day <= to)
      const [begin, end] = first < 0 ? [0, 0] : [starts[first] ?? 0, starts[last + 1] ?? 0]
      const parts = enquiryColumnNames.map((name) => [name, columns[name].subarray(begin, end)] as const)
      return {
        length: Math.max(0, end - begin),
        days,
        errands: [...lists.errands],
        kles: [...lists.kles],
        ...(Object.fromEntries(parts) as unknown as EnquiryNumbers),
      }
    },
  }
}

/** The columns of rows, in whichever order they come. */
export const enquiryColumnsOf = (rows: readonly EnquiryRow[]): EnquiryColumns =>
  openHeldEnquiries().between('', '~', enquirySheetsOf(rows))

/** The sheets of rows, in whichever order they come; of nothing but enquiries. */
export function enquirySheetsOf(rows: readonly EnquiryRow[]): readonly EnquirySheet[] {
  const byDay = new Map<DayDate, EnquiryRow[]>()
  for (const row of rows) {
    const known = byDay.get(row.day)
    if (known) known.push(row)
    else byDay.set(row.day, [row])
  }
  const days = [...byDay].sort(([one], [other]) => (one < other ? -1 : 1))
  return days.map(([day, own]) => enquirySheetOf(day, own, []))
}

function joined(kept: Kept, sheets: readonly EnquirySheet[], lists: Lists): Kept {
  const { columns, days, starts } = roomier(kept, rowsIn(sheets))
  const ends = [...starts]
  sheets.forEach((sheet, index) => {
    const at = ends.at(-1) ?? 0
    unfoldEnquiries(sheet, columns, at, days.length + index, lists)
    ends.push(at + sheet.count)
  })
  return { days: [...days, ...sheets.map(({ day }) => day)], starts: ends, columns }
}

const rowsIn = (sheets: readonly EnquirySheet[]): number => sheets.reduce((sum, { count }) => sum + count, 0)

function roomier(kept: Kept, more: number): Kept {
  const there = kept.starts.at(-1) ?? 0
  if (there + more <= kept.columns.day.length) return kept
  const columns = emptyEnquiryColumns(there + more + spare)
  for (const name of enquiryColumnNames) columns[name].set(kept.columns[name].subarray(0, there))
  return { ...kept, columns }
}

/** Writes a sheet's rows into `columns` from a place on, as those of the day with this place in the list of days. */
function unfoldEnquiries(
  { words, count, columns: bytes }: EnquirySheet,
  columns: EnquiryNumbers,
  from: number,
  day: number,
  { errands, kles }: Lists,
): void {
  const parts = enquiryParts(bytes, count)
  const write = (name: 'errand' | 'kle' | ClosedColumn, placeOf: (word: string) => number) =>
    putWords(columns[name].subarray(from, from + count), parts[name], words, placeOf)
  columns.day.fill(day, from, from + count)
  if (typeof parts.count === 'number') columns.count.fill(parts.count, from, from + count)
  else columns.count.set(parts.count, from)
  write('errand', (word) => placeIn(errands, word))
  write('kle', (word) => placeIn(kles, word))
  for (const name of closedColumns)
    write(name, (word) => (closedWords[name] as readonly string[]).indexOf(word))
}

/** Each of a sheet's words that a column uses is looked up once. */
function putWords(
  into: Int8Array | Uint16Array,
  part: Unpacked,
  words: readonly string[],
  placeOf: (word: string) => number,
): void {
  const known = new Int32Array(words.length).fill(unknown)
  const placed = (word: number): number => {
    if (word < 0) return -1
    if (known[word] === unknown) known[word] = placeOf(words[word] ?? '')
    return known[word] ?? -1
  }
  if (typeof part === 'number') into.fill(placed(part))
  else for (let at = 0; at < into.length; at++) into[at] = placed(part[at] ?? -1)
}

const unknown = -2

function placeIn(list: string[], word: string): number {
  const at = list.indexOf(word)
  return at < 0 ? list.push(word) - 1 : at
}
