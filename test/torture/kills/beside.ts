import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Db, openFile } from '../../../server/store/database.ts'

/**
 * Reads a copy of a lobby's database, which is put into the folder `beside`: the journal that a kill has left is for
 * the lobby itself to take up.
 */
export function readBeside<T>(dataDir: string, beside: string, read: (db: Db) => T): T {
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside)
  for (const name of ['naeste.db', 'naeste.db-wal'])
    if (existsSync(join(dataDir, name))) copyFileSync(join(dataDir, name), join(beside, name))
  const db = openFile(join(beside, 'naeste.db'))
  try {
    return read(db)
  } finally {
    db.close()
  }
}
