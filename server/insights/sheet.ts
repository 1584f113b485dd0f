import type { DayDate } from '../queue/words.ts'
import { type Columns, numberColumns, type WordList, wordColumns } from './columns.ts'
import { packed, unpacked } from './packed.ts'
import type { Steps } from './steps.ts'

/** All steps of one day as a few kilobytes, with nobody's ticket or number in them. */
export interface Sheet {
  readonly day: DayDate
  /** How many steps. */
  readonly count: number
  readonly words: SheetWords
  readonly columns: Uint8Array
}

export type SheetWords = Readonly<Record<WordList, readonly string[]>>

/** Makes a day's sheet of its steps; which words come first does not depend on who came first. */
export function sheetOf(day: DayDate, steps: Steps): Sheet {
  const sorted = (words: readonly string[]) => [...words].sort()
  const words = {
    errands: sorted(steps.errands),
    classes: sorted(steps.classes),
    languages: sorted(steps.languages),
    counters: sorted(steps.counters),
  }
  // One more than its place, so that no word is 0.
  const places = wordColumns.map(([column, list]) => {
    const place = steps[list].map((word) => words[list].indexOf(word) + 1)
    return Array.from(steps[column], (at) => place[at] ?? 0)
  })
  const columns = packed([...numberColumns.map((column) => steps[column]), ...places])
  return { day, count: steps.length, words, columns }
}

/** For each list, where a sheet's words stand in the lists of all days; the first is for no word. */
export type WordPlaces = Readonly<Record<WordList, Int16Array>>

/** Writes a sheet's steps into `columns` from a place on, as those of the day with this place in the list of days. */
export function unfold(sheet: Sheet, columns: Columns, from: number, day: number, words: WordPlaces): void {
  const { count } = sheet
  const parts = unpacked(sheet.columns, numberColumns.length + wordColumns.length, count)
  columns.day.fill(day, from, from + count)
  numberColumns.forEach((column, at) => {
    const part = parts[at] ?? 0
    if (typeof part === 'number') columns[column].fill(part, from, from + count)
    else columns[column].set(part, from)
  })
  wordColumns.forEach(([column, list], at) => {
    const part = parts[numberColumns.length + at] ?? 0
    const places = words[list]
    if (typeof part === 'number') columns[column].fill(places[part] ?? -1, from, from + count)
    else columns[column].set(placed(part, places), from)
  })
}

/** What the places in a sheet's own lists are in the lists of all days. */
function placed(part: Exclude<ReturnType<typeof unpacked>[number], number>, places: Int16Array): Int16Array {
  const found = new Int16Array(part.length)
  for (let at = 0; at < part.length; at++) found[at] = places[part[at] ?? 0] ?? -1
  return found
}
