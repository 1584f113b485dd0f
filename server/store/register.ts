import { takeBackMinutes } from '../contract/contact.ts'
import type { DayDate, Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** Who registers when. */
export interface Registering {
  readonly day: DayDate
  readonly at: Instant
  readonly actor: string
}

export type TakenBack = 'taken-back' | 'unknown' | 'too-late'

/** Rows that are appended once; a mistake is taken back by a row that names it, and nothing is erased. */
export interface Register<Row> {
  /** Keeps it, and gives its number; the same key again gives the same number, and keeps nothing. */
  keep(key: string, row: Row, by: Registering): number
  /** Only by whoever registered it, within some minutes; twice is once. */
  takeBack(id: number, by: Registering): TakenBack
}

type Value = string | number | null

/**
 * Where a row of a register counts: it takes nothing back, and was not taken back. The plus keeps the database from
 * finding rows by that, of which nearly all are so: a day among a year would take it 30 ms.
 */
export const standing = (table: 'contact' | 'digital_help'): string =>
  `+${table}.cancels IS NULL AND NOT EXISTS (SELECT 1 FROM ${table} AS later WHERE later.cancels = ${table}.id)`

export function openRegister<Row extends Readonly<Record<string, Value>>>(
  db: Db,
  table: 'contact' | 'digital_help',
  columns: readonly (keyof Row & string)[],
): Register<Row> {
  const names = columns.join(', ')
  const insert = db.prepare(
    `INSERT INTO ${table} (key, day, at, actor, ${names})
     VALUES ($key, $day, $at, $actor, ${columns.map((column) => `$${column}`).join(', ')})
     ON CONFLICT (key) DO NOTHING`,
  )
  const ofKey = db.prepare<[string], { id: number }>(`SELECT id FROM ${table} WHERE key = ?`)
  const own = db.prepare<[number, string], { at: Instant }>(
    `SELECT at FROM ${table} WHERE id = ? AND actor = ? AND cancels IS NULL`,
  )
  const cancel = db.prepare(
    `INSERT INTO ${table} (key, day, at, actor, cancels, ${names})
     SELECT 'taken back ' || id, day, $at, $actor, id, ${names} FROM ${table} WHERE id = $id
     ON CONFLICT DO NOTHING`,
  )
  return {
    keep(key, row, by) {
      insert.run({ key, ...by, ...row })
      const kept = ofKey.get(key)
      if (!kept) throw new Error(`nothing was kept in ${table}`)
      return kept.id
    },
    takeBack(id, { at, actor }) {
      const found = own.get(id, actor)
      if (!found) return 'unknown'
      if (at - found.at > takeBackMinutes * 60_000) return 'too-late'
      cancel.run({ id, at, actor })
      return 'taken-back'
    },
  }
}
