import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** One press of a button: whose and which, so that a retry is known again, and what it was about. */
export interface Press {
  readonly id: string
  readonly what: string
}

/** Presses that brought facts, for as long as somebody may still ask again. */
export interface Presses {
  /** Writes it; within the transaction of its facts, so that both are kept or none. */
  write(press: Press, at: Instant): void
  /** What a kept press was about, or null. */
  find(id: string): string | null
  /** Deletes those from before. */
  forget(before: Instant): void
}

export function openPresses(db: Db): Presses {
  const insert = db.prepare('INSERT OR IGNORE INTO press (id, what, at) VALUES (?, ?, ?)')
  const find = db.prepare<[string], { what: string }>('SELECT what FROM press WHERE id = ?')
  const forget = db.prepare('DELETE FROM press WHERE at < ?')
  return {
    write: ({ id, what }, at) => void insert.run(id, what, at),
    find: (id) => find.get(id)?.what ?? null,
    forget: (before) => void forget.run(before),
  }
}
