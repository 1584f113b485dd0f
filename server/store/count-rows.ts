import type { NeedRow, PassageRow, SelfServiceRow, WayRow } from '../insights/material.ts'
import type { DayDate, Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** What was only ever counted, of nobody in particular: from one date to another, both included, by day. */
export interface CountRows {
  ways(from: DayDate, to: DayDate): readonly WayRow[]
  /** Of these whom the kiosk turned away. */
  turnedAway(from: DayDate, to: DayDate): readonly WayRow[]
  /** Of these whom it led to self-service. */
  toSelfService(from: DayDate, to: DayDate): readonly SelfServiceRow[]
  needs(from: DayDate, to: DayDate): readonly NeedRow[]
  /** People through all doors together, by the instant at which a quarter of an hour begins. */
  passages(from: Instant, to: Instant): readonly Passing[]
}

export interface Passing extends Pick<PassageRow, 'entered' | 'left'> {
  readonly at: Instant
}

export function openCountRows(db: Db): CountRows {
  const waysThat = (ended: string) =>
    db.prepare<[DayDate, DayDate], WayRow>(
      `SELECT day, hour, errand, ending, sum(count) AS count FROM way_count
       WHERE day BETWEEN ? AND ? ${ended} GROUP BY day, hour, errand, ending`,
    )
  const ways = waysThat('')
  const turnedAway = waysThat("AND ending IN ('closed', 'full')")
  const toSelfService = db.prepare<[DayDate, DayDate], SelfServiceRow>(
    `SELECT day, errand, sum(count) AS count FROM way_count
     WHERE day BETWEEN ? AND ? AND ending = 'self-service' GROUP BY day, errand`,
  )
  // Notes that are still kept have not been counted yet.
  const needs = db.prepare<{ from: DayDate; to: DayDate }, NeedRow>(
    `SELECT day, need, sum(count) AS count FROM (
       SELECT day, need, count FROM need_count WHERE day BETWEEN $from AND $to
       UNION ALL
       SELECT day, told.value, 1 FROM ticket_note, json_each(needs) AS told WHERE day BETWEEN $from AND $to)
     GROUP BY day, need`,
  )
  const passages = db.prepare<[Instant, Instant], Passing>(
    `SELECT quarter AS at, sum(entered) AS entered, sum("left") AS "left" FROM passage
     WHERE quarter >= ? AND quarter < ? GROUP BY quarter`,
  )
  return {
    ways: (from, to) => ways.all(from, to),
    turnedAway: (from, to) => turnedAway.all(from, to),
    toSelfService: (from, to) => toSelfService.all(from, to),
    needs: (from, to) => needs.all({ from, to }),
    passages: (from, to) => passages.all(from, to),
  }
}
