import type { Steps } from './steps.ts'

/** Every column of steps but the day, in the order in which a day's sheet holds them. */
export const numberColumns = [
  'step',
  'behalf',
  'accurate',
  'arrival',
  'booked',
  'queued',
  'wait',
  'way',
  'handling',
  'stay',
  'aside',
  'calls',
  'parked',
  'ending',
  'why',
] as const
/** Columns of places in lists of words, and which list. */
export const wordColumns = [
  ['errand', 'errands'],
  ['class', 'classes'],
  ['language', 'languages'],
  ['counter', 'counters'],
] as const
export type WordList = (typeof wordColumns)[number][1]

export type Columns = { -readonly [Key in ColumnName]: Steps[Key] }
type ColumnName = 'day' | (typeof numberColumns)[number] | (typeof wordColumns)[number][0]

export const columnNames: readonly ColumnName[] = [
  'day',
  ...numberColumns,
  ...wordColumns.map(([column]) => column),
]

/** Columns with room for so many steps: 47 bytes each. */
export function emptyColumns(room: number): Columns {
  return {
    day: new Uint16Array(room),
    step: new Uint8Array(room),
    errand: new Uint16Array(room),
    class: new Uint8Array(room),
    language: new Uint8Array(room),
    counter: new Int16Array(room),
    behalf: new Uint8Array(room),
    accurate: new Uint8Array(room),
    arrival: new Int32Array(room),
    booked: new Int32Array(room),
    queued: new Int32Array(room),
    wait: new Int32Array(room),
    way: new Int32Array(room),
    handling: new Int32Array(room),
    stay: new Int32Array(room),
    aside: new Int32Array(room),
    calls: new Uint8Array(room),
    parked: new Uint8Array(room),
    ending: new Int8Array(room),
    why: new Int8Array(room),
  }
}

/** The steps from one place until before another; nothing is copied. */
export function partOf(columns: Columns, from: number, to: number): Columns {
  const part = (name: ColumnName) => [name, columns[name].subarray(from, to)] as const
  return Object.fromEntries(columnNames.map(part)) as unknown as Columns
}
