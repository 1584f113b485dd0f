import type { DayDate } from '../queue/words.ts'
import type { EnquiryRow, HelpRow } from './material.ts'
import { packed, type Unpacked, unpacked } from './packed.ts'

/** What was registered on one day without a ticket, as few bytes; of nobody in particular. */
export interface EnquirySheet {
  readonly day: DayDate
  /** How many rows. */
  readonly count: number
  readonly words: readonly string[]
  readonly columns: Uint8Array
  readonly helps: readonly Omit<HelpRow, 'day'>[]
}

const named = ['channel', 'errand', 'kle', 'outcome', 'why', 'failed', 'kind', 'language'] as const

/** Makes a day's sheet of its rows. */
export function enquirySheetOf(
  day: DayDate,
  rows: readonly EnquiryRow[],
  helps: readonly HelpRow[],
): EnquirySheet {
  const told = new Set(rows.flatMap((row) => named.map((name) => row[name])))
  const words = [...told].filter((word) => word !== null).sort()
  const places = new Map<string | null, number>(words.map((word, place) => [word, place]))
  const columns = packed([
    rows.map(({ half }) => half),
    rows.map(({ behalf }) => Number(behalf)),
    rows.map(({ count }) => count),
    ...named.map((name) => rows.map((row) => places.get(row[name]) ?? -1)),
  ])
  return { day, count: rows.length, words, columns, helps: helps.map(({ day: _, ...help }) => help) }
}

/** The columns of a sheet; those of words tell places among the sheet's words, and -1 where there is none. */
export function enquiryParts(columns: Uint8Array, count: number): EnquiryParts {
  const names = ['half', 'behalf', 'count', ...named] as const
  const parts = unpacked(columns, names.length, count)
  return Object.fromEntries(names.map((name, at) => [name, parts[at] ?? 0])) as EnquiryParts
}

type EnquiryParts = Readonly<Record<'half' | 'behalf' | 'count' | (typeof named)[number], Unpacked>>

/** The rows of a day's sheet. */
export function enquiriesIn({ day, count, words, columns }: EnquirySheet): readonly EnquiryRow[] {
  const [half, behalf, counts, ...places] = Object.values(enquiryParts(columns, count)).map((column) =>
    typeof column === 'number' ? () => column : (at: number) => column[at] ?? 0,
  )
  const word = (column: number, at: number) => words[places[column]?.(at) ?? -1] ?? null
  return Array.from({ length: count }, (_, at) => {
    const row = {
      day,
      half: half?.(at) ?? 0,
      channel: word(0, at),
      errand: word(1, at),
      kle: word(2, at),
      outcome: word(3, at),
      why: word(4, at),
      failed: word(5, at),
      kind: word(6, at),
      language: word(7, at),
      behalf: behalf?.(at) === 1,
      count: counts?.(at) ?? 0,
    }
    // The words are those of rows that were so.
    return row as EnquiryRow
  })
}

/** The help of a day's sheet. */
export const helpsIn = ({ day, helps }: EnquirySheet): readonly HelpRow[] =>
  helps.map((help) => ({ day, ...help }))
