import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Db, openFile } from './database.ts'
import { diskProblem, refuseDamaged } from './disk-problem.ts'
import { migrate } from './migrate.ts'

/**
 * Opens the lobby's database in `dataDir`, in the present schema; what is there is copied before it is changed. Throws a
 * plain sentence where the disk does not let it, and leaves a damaged file as it is.
 */
export function openDatabase(dataDir: string): Db {
  try {
    return openHere(dataDir)
  } catch (error) {
    throw diskProblem(error, dataDir) ?? error
  }
}

function openHere(dataDir: string): Db {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'naeste.db')
  refuseDamaged(file)
  const db = openFile(file)
  try {
    prepare(db, file)
  } catch (error) {
    // A file that stays open keeps its disk from being mended.
    db.close()
    throw error
  }
  return db
}

function prepare(db: Db, file: string): void {
  // It holds secrets that sign what is told to other programs: what lies beside it takes over who may read it.
  chmodSync(file, 0o600)
  // A number that was told must survive a power cut, so each commit waits for the disk (synchronous = FULL).
  // What people told is overwritten when it is deleted (secure_delete).
  // Rarer checkpoints (16 MB) keep the longest wait in a rush under a third of what it is at the default.
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA busy_timeout = 2000;
    PRAGMA cache_size = -32000;
    PRAGMA wal_autocheckpoint = 4000;
  `)
  migrate(db, file)
}
