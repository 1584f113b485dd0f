import { type Cell, textOf } from './grid.ts'
import { isProblem, type Read } from './numbers.ts'

/** A subject of KL's classification, and whether its group is one that we know. */
export interface Kle {
  readonly number: string
  readonly isKnownGroup: boolean
  /** Excel had taken the number for a date. */
  readonly wasDate: boolean
}

/**
 * The main groups of KL's classification with their groups (KLE, March 2026). Main groups hardly ever change, so another
 * is a mistake; groups come and go with new laws, so one that is not here is only told.
 */
const groups: Readonly<Record<string, string>> = {
  '00': '01 03 05 06 07 13 14 15 16 17 18 20 22 24 30 32 34 36 75',
  '01': '00 01 02 03 04 05 06 07 09 10 11 12 13 15 18 24 30 35',
  '02': '00 01 02 03 04 05 08 25 34 60',
  '03': '00 01 02 03 08 09 10 11 12 14 22 24 25 30',
  '04': '00 01 03 04 08 10 11 12 14 16 20 21 30 31',
  '05': '00 01 02 03 04 05 07 09 12 13 14 18 23 26',
  '06': '00 01 02 03 11 20',
  '07': '00 03 04 08 13 15 16 17 18 20 22',
  '08': '00 01 02 03 05 06 08 10 13 20 25',
  '09': '00 01 02 04 05 08 10 11 13 16 17 18 19 20 23 25 30 35 40',
  '13': '00 01 02 03 04 05 06 07 09 10 11 16 25 29 30 35',
  '14': '00 01 02 05 06 07 09 10 12 14 18 20',
  '15': '00 01 03 04 17 18 20 21 22 23 25 27 28 30 35 40 62',
  '17': '00 01 02 03 04 05 07 11 13 15 20 21 27 35',
  '18': '00 01 09 10 12 13 15 16 18 20',
  '19': '00 01 02 03',
  '20': '00 01 02 03 04 05 07 08 10 11 13 15 20 30',
  '21': '00 01 02 03 05 06 07 08 09 10 11 15 20',
  '22': '00 01 03 11',
  '23': '00 01 02 04 05 06 09 15 19 25 30 35',
  '24': '00 01 02 03 04 05 09 10 14 15',
  '25': '00 02 03 05 10 20 29 45',
  '27': '00 03 09 12 15 25 29 34 35 36 39 42 45 48 51 54 57 60 63 66 69',
  '28': '00 03 06 09 12 15 18 77',
  '29': '00 03 06 08 09 12 15 18 21 24 27 30 35 70',
  '30': '00 10 18',
  '32': '00 03 06 10 12 15 16 18 21 24 26 27 30 36 39 42 45 64 66 68 70',
  '34': '00 05 10 15 20 25 30 40 45 50',
  '54': '00 06 15 17 18 20 22 24 26 28 30 32 34 42',
  '81': '00 01 02 03 04 05 06 07 08 09 10 12 13 14 15 16 17 19 22 23 25 27 28 29 30 31 32 34 35 36 37 38 39 44 45 50 60',
  '82': '00 01 02 03 04 05 06 07 08 09 10 11 12 13 14 16 18 19 20 21 25 40',
  '83': '00 01 02 03 04 05 06 07 09 10 11 12 15 23 25 26 27 28 29 30 31 32 33 34 35 36 37 38',
  '84': '00 01 02 03 04 05 06 07 08 10 11 12 20',
  '85': '00 02 04 08 10 11 13 15',
  '86': '00 01 02 03 04 06 07 09 11',
  '87': '00 01 05 06 07 08 09 10 11 12 14 15 20',
  '88': '00 04 08 12 16 20 24',
}

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
  const known = groups[main]
  if (known === undefined) return { problem: 'kle-is-unknown' }
  return {
    number: `${main}.${group}.${subject}`,
    isKnownGroup: known.split(' ').includes(group),
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
  readonly isNewGroup: boolean
  readonly wasDate: boolean
}

export function readSubject(cell: Cell | undefined, kleOf: KleOfErrand): Read<Subject> {
  const plain = { isUnknown: false, isNewGroup: false, wasDate: false }
  const errand = typeof cell === 'string' ? kleOf(textOf(cell)) : null
  if (errand !== null) return { ...plain, kle: errand }
  const kle = readKle(cell)
  if (kle === null) return null
  if (!isProblem(kle))
    return { ...plain, kle: kle.number, isNewGroup: !kle.isKnownGroup, wasDate: kle.wasDate }
  // Words name an errand that the lobby does not have; digits were meant for a number.
  if (kle.problem === 'kle-is-wrong' && typeof cell === 'string' && !/^\s*\d/.test(cell))
    return { ...plain, kle: null, isUnknown: true }
  return kle
}
