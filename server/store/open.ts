import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { migrate } from './migrate.ts'

export type Db = Database.Database

/** Opens the lobby's database in `dataDir`, in the present schema; what is there is copied before it is changed. */
export function openDatabase(dataDir: string): Db {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'naeste.db')
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  // A number that was told must survive a power cut, so each commit waits for the disk.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('busy_timeout = 2000')
  db.pragma('cache_size = -32000')
  migrate(db, file)
  return db
}
