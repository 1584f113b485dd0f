import { type Cell, textOf } from './grid.ts'
import { isProblem, type Read } from './numbers.ts'

/** A subject of KL's classification. */
export interface Kle {
  readonly number: string
  /** Excel had taken the number for a date. */
  readonly wasDate: boolean
}

/** The main groups of KL's classification. They hardly ever change, so another is a mistake. */
const mainGroups: ReadonlySet<string> = new Set(
  [
    '00 01 02 03 04 05 06 07 08 09 13 14 15 17 18 19',
    '20 21 22 23 24 25 27 28 29 30 32 34 54',
    '81 82 83 84 85 86 87 88',
  ].flatMap((some) => some.split(' ')),
)

/** `23.05.10`, also before its title or within a case number as `23.05.10-G01-7-26`, or as the date Excel made of it. */
const written = /^(\d{2})\.(\d{2})\.(\d{2})(?!\d)/
const asDate = /^(\d{2})[-/](\d{2})[-/]20(\d{2})$/

/** The KLE number that a cell begins with. */
export function readKle(cell: Cell | undefined): Read<Kle> {
  const date = cell instanceof Date ? danishDate(cell) : textOf(cell)
  if (date === '') return null
  const match = written.exec(date) ?? asDate.exec(date)
  if (!match) return { problem: 'kle-is-wrong' }
  const [, main = '', group = '', subject = ''] = match
  if (!mainGroups.has(main)) return { problem: 'kle-is-unknown' }
  return {
    number: `${main}.${group}.${subject}`,
    wasDate: cell instanceof Date || asDate.test(date),
  }
}

/** `23.05.10` that Excel took for 23 May 2010, written as Danes write dates. */
function danishDate(date: Date): string {
  const [year, month, day] = date.toISOString().slice(0, 10).split('-')
  return `${day}-${month}-${year}`
}

/** Finds an errand's KLE number by its name or id, as people write them. */
export type KleOfErrand = (text: string) => string | null

/** What a row is about: a KLE number, or an errand that has one; `isUnknown` where it is neither. */
export interface Subject {
  readonly kle: string | null
  readonly isUnknown: boolean
  readonly wasDate: boolean
}

export function readSubject(cell: Cell | undefined, kleOf: KleOfErrand): Read<Subject> {
  const plain = { isUnknown: false, wasDate: false }
  const errand = typeof cell === 'string' ? kleOf(textOf(cell)) : null
  if (errand !== null) return { ...plain, kle: errand }
  const kle = readKle(cell)
  if (kle === null) return null
  if (!isProblem(kle)) return { ...plain, kle: kle.number, wasDate: kle.wasDate }
  // Words name an errand that the lobby does not have; digits were meant for a number.
  if (kle.problem === 'kle-is-wrong' && typeof cell === 'string' && !/^\s*\d/.test(cell))
    return { ...plain, kle: null, isUnknown: true }
  return kle
}
