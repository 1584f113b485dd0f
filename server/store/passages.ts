import type { Passage } from '../../hardware/devices.ts'
import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** People through one door in one quarter of an hour. */
export interface Quarter extends Passage {
  readonly door: string
  /** UTC milliseconds at which the quarter begins. */
  readonly at: Instant
}

/** How many people came in and went out: channel data beside the tickets taken. */
export interface Passages {
  add(door: string, passage: Passage, at: Instant): void
  /** All doors together, from the quarter that begins at `from`. */
  since(from: Instant): Passage
  /** Quarters that begin at `from` or later, and before `to`; oldest first. */
  between(from: Instant, to: Instant): readonly Quarter[]
}

const quarterMs = 15 * 60_000

export function openPassages(db: Db): Passages {
  const add = db.prepare(
    `INSERT INTO passage (door, quarter, entered, "left") VALUES (?, ?, ?, ?)
     ON CONFLICT (door, quarter) DO UPDATE
       SET entered = entered + excluded.entered, "left" = "left" + excluded."left"`,
  )
  const between = db.prepare<[number, number], Quarter>(
    `SELECT door, quarter AS at, entered, "left" FROM passage
     WHERE quarter >= ? AND quarter < ? ORDER BY quarter, door`,
  )
  const since = db.prepare<[number], Passage>(
    `SELECT coalesce(sum(entered), 0) AS entered, coalesce(sum("left"), 0) AS "left"
     FROM passage WHERE quarter >= ?`,
  )
  return {
    since: (from) => since.get(from) ?? { entered: 0, left: 0 },
    add: (door, { entered, left }, at) => void add.run(door, at - (at % quarterMs), entered, left),
    between: (from, to) => between.all(from, to),
  }
}
