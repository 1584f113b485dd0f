import type { CourseCount, Seat } from '../contract/course.ts'
import type { DayDate, Instant } from '../queue/words.ts'
import type { Db } from './database.ts'
import { freeCode } from './free-code.ts'

/** A date of a course, and how many it has room for. */
export interface CourseOn {
  readonly course: string
  readonly date: string
  readonly seats: number
}

export interface By {
  readonly at: Instant
  readonly actor: string
}

/** Seats on the dates of courses. Nobody's name belongs to one: it has a number and a code. */
export interface Seats {
  /** The lowest free seat; null when all are taken. The same key again gives the same seat. */
  take(key: string, on: CourseOn, by: By): Seat | null
  find(code: string): Seat | null
  /** Makes a seat free again; null when none is held by this code. */
  giveBack(code: string, by: By): Seat | null
  /** How many are taken of a date; asked for by every screen, so it costs nothing. */
  taken(course: string, date: string): number
  of(course: string, date: string): readonly Seat[]
  /** By each date from one day to another, both included. */
  counts(from: DayDate, to: DayDate): readonly CourseCount[]
}

const held = 'FROM seat WHERE returned IS NULL'
const seat = 'course, date, seat, code'

export function openSeats(db: Db): Seats {
  const ofKey = db.prepare<[string], Seat>(`SELECT ${seat} ${held} AND key = ?`)
  const ofCode = db.prepare<[string], Seat>(`SELECT ${seat} ${held} AND code = ?`)
  const anyOfCode = db.prepare<[string], unknown>('SELECT 1 FROM seat WHERE code = ?')
  const of = db.prepare<[string, string], Seat>(
    `SELECT ${seat} ${held} AND course = ? AND date = ? ORDER BY seat`,
  )
  const insert = db.prepare(
    'INSERT INTO seat (key, code, course, date, seat, taken, actor) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const giveBack = db.prepare(
    `UPDATE seat SET returned = ?, returned_by = ? WHERE code = ? AND returned IS NULL`,
  )
  const counts = db.prepare<[string, string], CourseCount>(
    `SELECT course, date, sum(returned IS NULL) AS taken, sum(returned IS NOT NULL) AS returned
     FROM seat WHERE date >= ? AND date < ? || 'U' GROUP BY course, date ORDER BY date, course`,
  )
  const known = new Map<string, number>()
  const nameOf = (course: string, date: string) => `${course} ${date}`
  const count = (course: string, date: string): number => {
    const taken = of.all(course, date).length
    known.set(nameOf(course, date), taken)
    return taken
  }
  const take = db.transaction((key: string, { course, date, seats }: CourseOn, { at, actor }: By) => {
    const before = ofKey.get(key)
    if (before) return before
    const free = lowestFree(of.all(course, date), seats)
    if (free === null) return null
    const code = freeCode((one) => anyOfCode.get(one) !== undefined)
    insert.run(key, code, course, date, free, at, actor)
    return { course, date, seat: free, code }
  })
  return {
    take(key, on, by) {
      const taken = take.immediate(key, on, by)
      if (taken) count(taken.course, taken.date)
      return taken
    },
    find: (code) => ofCode.get(code) ?? null,
    giveBack(code, { at, actor }) {
      const found = ofCode.get(code)
      if (!found) return null
      giveBack.run(at, actor, code)
      count(found.course, found.date)
      return found
    },
    taken: (course, date) => known.get(nameOf(course, date)) ?? count(course, date),
    of: (course, date) => of.all(course, date),
    counts: (from, to) => counts.all(from, to),
  }
}

function lowestFree(taken: readonly Pick<Seat, 'seat'>[], seats: number): number | null {
  const numbers = new Set(taken.map(({ seat: number }) => number))
  for (let number = 1; number <= seats; number++) if (!numbers.has(number)) return number
  return null
}
