import type { OutsideRow } from '../insights/material.ts'
import type { DayDate } from '../queue/words.ts'
import type { Db } from './database.ts'

/** What other systems have counted from one date to another, both included, by day. */
export type OutsideRowsBetween = (from: DayDate, to: DayDate) => readonly OutsideRow[]

export function openOutsideRows(db: Db): OutsideRowsBetween {
  const between = db.prepare<[DayDate, DayDate], OutsideRow>(
    `SELECT day, half, channel, kle, measure, count FROM outside_count
     WHERE day BETWEEN ? AND ? ORDER BY day`,
  )
  return (from, to) => between.all(from, to)
}
