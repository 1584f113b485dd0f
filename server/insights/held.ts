import type { DayDate } from '../queue/words.ts'
import { type Columns, columnNames, emptyColumns, partOf, type WordList, wordColumns } from './columns.ts'
import { type Sheet, type SheetWords, unfold, type WordPlaces } from './sheet.ts'
import type { Steps } from './steps.ts'

/** Steps of many days in memory, from which those of any of their periods are told without reading them anew. */
export interface Held {
  /** Makes room for so many steps more. */
  reserve(steps: number): void
  /** Adds days that are over, and later than all that are there. */
  add(sheets: readonly Sheet[]): void
  /** The steps of a period, with `tail` behind all that are there: days that still change. */
  between(from: DayDate, to: DayDate, tail?: readonly Sheet[]): Steps
}

interface Kept {
  readonly days: readonly DayDate[]
  /** Where each day begins, and at last where the next would. */
  readonly starts: readonly number[]
  readonly columns: Columns
}

type Lists = Record<WordList, string[]>

/** Room behind the last step, for the days that still change. */
const spare = 20_000

export function openHeld(): Held {
  const lists: Lists = { errands: [], classes: [], languages: [], counters: [] }
  const placesOf = rememberedPlaces(lists)
  let kept: Kept = { days: [], starts: [0], columns: emptyColumns(spare) }

  function between(from: DayDate, to: DayDate, tail: readonly Sheet[] = []): Steps {
    kept = roomier(kept, stepsIn(tail))
    const whole = joined(kept, tail, placesOf)
    const first = firstFrom(whole.days, from)
    const end = firstFrom(whole.days, `${to}~`)
    const days = whole.days.slice(first, end)
    const at = whole.starts[first] ?? 0
    const part = partOf(whole.columns, at, whole.starts[end] ?? at)
    return {
      length: part.day.length,
      days,
      ...copyOf(lists),
      ...part,
      day: daysFrom(part.day, first),
    }
  }

  return {
    reserve: (steps) => {
      kept = roomier(kept, steps)
    },
    add: (sheets) => {
      kept = joined(kept, sheets, placesOf)
    },
    between,
  }
}

/** The places of days in a list that begins with another: most questions begin with the first. */
function daysFrom(days: Uint16Array, first: number): Uint16Array {
  if (first === 0) return days
  const moved = new Uint16Array(days.length)
  for (let at = 0; at < days.length; at++) moved[at] = (days[at] ?? 0) - first
  return moved
}

const copyOf = (lists: Lists): Readonly<Record<WordList, readonly string[]>> => ({
  errands: [...lists.errands],
  classes: [...lists.classes],
  languages: [...lists.languages],
  counters: [...lists.counters],
})

/** Writes days behind those that are there, in the same columns as long as there is room. */
function joined(kept: Kept, all: readonly Sheet[], placesOf: (words: SheetWords) => WordPlaces): Kept {
  // Something may have been registered on a day on which nobody came.
  const sheets = all.filter(({ count }) => count > 0)
  const { columns, days, starts } = roomier(kept, stepsIn(sheets))
  const ends = [...starts]
  sheets.forEach((sheet, index) => {
    const at = ends.at(-1) ?? 0
    unfold(sheet, columns, at, days.length + index, placesOf(sheet.words))
    ends.push(at + sheet.count)
  })
  return { days: [...days, ...sheets.map(({ day }) => day)], starts: ends, columns }
}

const stepsIn = (sheets: readonly Sheet[]): number => sheets.reduce((sum, { count }) => sum + count, 0)

function roomier(kept: Kept, more: number): Kept {
  const there = kept.starts.at(-1) ?? 0
  if (there + more <= kept.columns.day.length) return kept
  const columns = emptyColumns(there + more + spare)
  for (const name of columnNames) columns[name].set(kept.columns[name].subarray(0, there))
  return { ...kept, columns }
}

/** The place of the first day that is not before `day`. */
function firstFrom(days: readonly DayDate[], day: DayDate): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}

/** Days that know the same words find them once. */
function rememberedPlaces(lists: Lists): (words: SheetWords) => WordPlaces {
  const known = new Map<string, WordPlaces>()
  return (words) => {
    const key = JSON.stringify(words)
    const found = known.get(key) ?? wordPlaces(words, lists)
    known.set(key, found)
    return found
  }
}

function wordPlaces(words: SheetWords, lists: Lists): WordPlaces {
  const places = (list: WordList) => {
    const all = lists[list]
    const place = (word: string) => {
      const at = all.indexOf(word)
      return at < 0 ? all.push(word) - 1 : at
    }
    return Int16Array.from([-1, ...words[list].map(place)])
  }
  return Object.fromEntries(wordColumns.map(([, list]) => [list, places(list)])) as unknown as WordPlaces
}
