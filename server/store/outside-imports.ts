import type { OutsideChannel } from '../contract/outside.ts'
import type { OutsideRow } from '../insights/material.ts'
import type { DayDate, Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** One figure of a file; `listed` is the day under which the file has it. */
export type OutsideFigure = Omit<OutsideRow, 'channel'> & { readonly listed: DayDate }

export interface NewOutsideImport {
  readonly actor: string
  readonly kind: OutsideChannel
  /** SHA-256 of the file. */
  readonly hash: string
  /** What its columns were taken for. */
  readonly columns: string
  readonly taken: number
  readonly leftOut: number
  readonly figures: readonly OutsideFigure[]
}

export interface OutsideImport {
  readonly id: number
  readonly at: Instant
  readonly actor: string
  readonly kind: OutsideChannel
  readonly from: DayDate
  readonly to: DayDate
  /** How many days it has figures of, and of how many none newer stands. */
  readonly days: number
  readonly standing: number
  readonly taken: number
  readonly leftOut: number
}

/** Files of other systems, each of which counts as a whole or not at all; the newest of a day stands. */
export interface OutsideImports {
  /** The import of this very file with these columns, where all of it still stands. */
  same(one: Pick<NewOutsideImport, 'kind' | 'hash' | 'columns'>): number | null
  /** The imports that stand for some of these days, and for how many. */
  replaced(
    kind: OutsideChannel,
    listed: readonly DayDate[],
  ): readonly Pick<OutsideImport, 'id' | 'at' | 'days'>[]
  /** Keeps a file in small steps, between which presses are answered; it counts from one moment to the next. */
  keep(one: NewOutsideImport, at: Instant): Promise<number>
  /** Takes one back as a whole, so that what it had taken the place of stands again; false where there is none. */
  takeBack(id: number): boolean
  /** The newest first. */
  list(): readonly OutsideImport[]
  close(): void
}

/** So many rows at a time cost some 10 ms. */
const step = 2000
const pause = () => new Promise<void>((over) => setImmediate(over))

/** `failed` is told when rows that count no more could not be deleted; they are again after the next start. */
export function openOutsideImports(db: Db, failed: (error: unknown) => void): OutsideImports {
  const sql = statements(db)
  const writeHead = db.transaction((one: NewOutsideImport, at: Instant): number => {
    const days = one.figures.map(({ day }) => day).sort()
    const { actor, kind, hash, columns, taken, leftOut } = one
    const [first = '', last = ''] = [days[0], days.at(-1)]
    return Number(sql.head.run(at, actor, kind, hash, columns, taken, leftOut, first, last).lastInsertRowid)
  })
  const writeRows = db.transaction((id: number, figures: readonly OutsideFigure[], first: number) => {
    for (const [place, { listed, day, half, kle, measure, count }] of figures.entries())
      sql.row.run(day, id, first + place, listed, half, kle, measure, count)
  })
  const letStand = db.transaction((id: number, kind: OutsideChannel, listed: ReadonlySet<DayDate>) => {
    for (const day of listed) {
      sql.giveWay.run(kind, day)
      sql.stand.run(id, day, kind)
    }
    sql.state.run('kept', id)
  })
  const takeBack = db.transaction((id: number): boolean => {
    const found = sql.kind.get(id)
    if (!found) return false
    sql.fall.run(id)
    sql.state.run('taken-back', id)
    sql.standAgain.run(found.kind)
    return true
  })
  const sweeping = sweeper(sql, failed)
  sweeping.begin()
  return {
    same: ({ kind, hash, columns }) => sql.same.get(kind, hash, columns)?.id ?? null,
    replaced: (kind, listed) => sql.replaced.all(kind, JSON.stringify([...new Set(listed)])),
    async keep(one, at) {
      const id = writeHead.immediate(one, at)
      for (let from = 0; from < one.figures.length; from += step) {
        writeRows.immediate(id, one.figures.slice(from, from + step), from)
        await pause()
      }
      letStand.immediate(id, one.kind, new Set(one.figures.map(({ listed }) => listed)))
      return id
    },
    takeBack(id) {
      const done = takeBack.immediate(id)
      if (done) sweeping.begin()
      return done
    },
    list: () => sql.list.all(),
    close: sweeping.end,
  }
}

/** Deletes rows that count no more a few at a time: those that were taken back, and those that a stop cut off. */
function sweeper(sql: ReturnType<typeof statements>, failed: (error: unknown) => void) {
  let isOver = false
  let isBusy = false
  // What is coming belongs to this run of the program, but for what was there when it began.
  sql.cutOff.run()
  async function sweep(): Promise<void> {
    isBusy = true
    try {
      while (!isOver && sql.sweepRows.run().changes > 0) await pause()
      if (!isOver) sql.sweepHeads.run()
    } catch (error) {
      failed(error)
    }
    isBusy = false
  }
  return {
    begin: () => {
      if (!isBusy) void sweep()
    },
    end: () => {
      isOver = true
    },
  }
}

const statements = (db: Db) => ({
  head: db.prepare(
    `INSERT INTO outside_import (at, actor, kind, hash, columns, taken, left_out, first_day, last_day, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'coming')`,
  ),
  row: db.prepare(
    'INSERT INTO outside_row (day, import, place, listed, half, kle, measure, count) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ),
  giveWay: db.prepare('UPDATE outside_day SET stands = 0 WHERE kind = ? AND listed = ? AND stands = 1'),
  stand: db.prepare('INSERT INTO outside_day (import, listed, kind, stands) VALUES (?, ?, ?, 1)'),
  state: db.prepare('UPDATE outside_import SET state = ? WHERE id = ?'),
  kind: db.prepare<[number], { kind: OutsideChannel }>(
    "SELECT kind FROM outside_import WHERE id = ? AND state = 'kept'",
  ),
  fall: db.prepare('DELETE FROM outside_day WHERE import = ?'),
  standAgain: db.prepare(
    `UPDATE outside_day SET stands = 1 WHERE kind = ? AND stands = 0 AND NOT EXISTS (
       SELECT 1 FROM outside_day AS other
       WHERE other.kind = outside_day.kind AND other.listed = outside_day.listed
         AND (other.stands = 1 OR other.import > outside_day.import))`,
  ),
  same: db.prepare<[string, string, string], { id: number }>(
    `SELECT id FROM outside_import WHERE kind = ? AND hash = ? AND columns = ? AND state = 'kept'
       AND NOT EXISTS (SELECT 1 FROM outside_day WHERE import = id AND stands = 0)`,
  ),
  replaced: db.prepare<[string, string], Pick<OutsideImport, 'id' | 'at' | 'days'>>(
    `SELECT id, at, count(*) AS days FROM outside_day JOIN outside_import ON id = import
     WHERE outside_day.kind = ? AND stands = 1 AND listed IN (SELECT value FROM json_each(?))
     GROUP BY id ORDER BY id`,
  ),
  list: db.prepare<[], OutsideImport>(
    `SELECT id, at, actor, outside_import.kind, first_day AS "from", last_day AS "to", count(*) AS days,
       sum(stands) AS standing, taken, left_out AS leftOut
     FROM outside_import JOIN outside_day ON import = id WHERE state = 'kept' GROUP BY id ORDER BY id DESC`,
  ),
  cutOff: db.prepare("UPDATE outside_import SET state = 'taken-back' WHERE state = 'coming'"),
  sweepRows: db.prepare(
    `DELETE FROM outside_row WHERE (day, import, place) IN (
       SELECT day, import, place FROM outside_import JOIN outside_row ON import = id
       WHERE state = 'taken-back' LIMIT ${step})`,
  ),
  sweepHeads: db.prepare("DELETE FROM outside_import WHERE state = 'taken-back'"),
})
