import {
  type ClassId,
  type CounterId,
  type DayDate,
  type ErrandId,
  outcomes,
  type ReturnReason,
  returnReasons,
} from '../queue/words.ts'

/** How a step of a visit ended. */
export const endings = [...outcomes, 'transferred', 'absent', 'withdrawn', 'forgotten'] as const
export type Ending = (typeof endings)[number]

/** One step of a visit, in words: one row of `visit`, of nobody in particular. */
export interface StepRow {
  readonly day: DayDate
  /** 1 for the first of a visit; its others follow it. */
  readonly step: number
  readonly errand: ErrandId
  readonly class: ClassId
  readonly language: string
  readonly counter: CounterId | null
  readonly behalf: boolean
  /** False where the visit never got an end of its own. */
  readonly accurate: boolean
  /** When the visit began: seconds that the lobby's clock shows since midnight of the day. */
  readonly arrival: number
  /** The time that was agreed before, on the same clock; null for walk-ins. */
  readonly booked: number | null
  /** When this step joined its line, on the same clock. */
  readonly queued: number
  /** Seconds from joining the line to the first call (from the booked time where that is later); null if never called. */
  readonly wait: number | null
  /** Seconds from the last call to the arrival at the counter; null if nobody said that they had come. */
  readonly way: number | null
  /** Seconds at the counter, until an outcome or until it was sent on; null for the others. */
  readonly handling: number | null
  /** Seconds from joining the line to the end; null while it has none. */
  readonly stay: number | null
  /** Seconds set aside. */
  readonly aside: number
  readonly calls: number
  readonly parked: number
  readonly ending: Ending | null
  readonly why: ReturnReason | null
}

/**
 * Steps of a period, column by column, so that millions are read in an instant: by day, and within a day visit by
 * visit. A number that is not there is -1; a word is its place in the list of words beside it.
 */
export interface Steps {
  readonly length: number
  readonly days: readonly DayDate[]
  readonly errands: readonly ErrandId[]
  readonly classes: readonly ClassId[]
  readonly languages: readonly string[]
  readonly counters: readonly CounterId[]
  readonly day: Uint16Array
  readonly step: Uint8Array
  readonly errand: Uint16Array
  readonly class: Uint8Array
  readonly language: Uint8Array
  readonly counter: Int16Array
  readonly behalf: Uint8Array
  readonly accurate: Uint8Array
  readonly arrival: Int32Array
  readonly booked: Int32Array
  readonly queued: Int32Array
  readonly wait: Int32Array
  readonly way: Int32Array
  readonly handling: Int32Array
  readonly stay: Int32Array
  readonly aside: Int32Array
  readonly calls: Uint8Array
  readonly parked: Uint8Array
  /** The place in `endings`. */
  readonly ending: Int8Array
  /** The place in `returnReasons`. */
  readonly why: Int8Array
}

/** Puts steps, which are sorted by day and visit, into columns. */
export function stepsOf(rows: readonly StepRow[]): Steps {
  const words = { days: list(), errands: list(), classes: list(), languages: list(), counters: list() }
  const number = (of: (row: StepRow) => number | null) => rows.map((row) => of(row) ?? -1)
  const place = (known: Words, of: (row: StepRow) => string | null) =>
    number((row) => {
      const word = of(row)
      return word === null ? null : known.place(word)
    })
  const columns = {
    day: Uint16Array.from(place(words.days, ({ day }) => day)),
    step: Uint8Array.from(number(({ step }) => step)),
    errand: Uint16Array.from(place(words.errands, ({ errand }) => errand)),
    class: Uint8Array.from(place(words.classes, (row) => row.class)),
    language: Uint8Array.from(place(words.languages, ({ language }) => language)),
    counter: Int16Array.from(place(words.counters, ({ counter }) => counter)),
    behalf: Uint8Array.from(number(({ behalf }) => Number(behalf))),
    accurate: Uint8Array.from(number(({ accurate }) => Number(accurate))),
    arrival: Int32Array.from(number(({ arrival }) => arrival)),
    booked: Int32Array.from(number(({ booked }) => booked)),
    queued: Int32Array.from(number(({ queued }) => queued)),
    wait: Int32Array.from(number(({ wait }) => wait)),
    way: Int32Array.from(number(({ way }) => way)),
    handling: Int32Array.from(number(({ handling }) => handling)),
    stay: Int32Array.from(number(({ stay }) => stay)),
    aside: Int32Array.from(number(({ aside }) => aside)),
    calls: Uint8Array.from(number(({ calls }) => Math.min(calls, 255))),
    parked: Uint8Array.from(number(({ parked }) => Math.min(parked, 255))),
    ending: Int8Array.from(number(({ ending }) => ending && endings.indexOf(ending))),
    why: Int8Array.from(number(({ why }) => why && returnReasons.indexOf(why))),
  }
  const { days, errands, classes, languages, counters } = words
  return {
    length: rows.length,
    days: days.words,
    errands: errands.words,
    classes: classes.words,
    languages: languages.words,
    counters: counters.words,
    ...columns,
  }
}

interface Words {
  readonly words: readonly string[]
  place(word: string): number
}

function list(): Words {
  const places = new Map<string, number>()
  const words: string[] = []
  return {
    words,
    place(word) {
      const known = places.get(word)
      if (known !== undefined) return known
      places.set(word, words.length)
      return words.push(word) - 1
    },
  }
}
