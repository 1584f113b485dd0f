import { copyFileSync } from 'node:fs'
import { StartProblem } from '../start-problem.ts'
import { type Db, pragma } from './database.ts'
import { migrations } from './migrations.ts'

/**
 * Brings the schema to the newest version, all steps in one transaction; a database that already holds something
 * is copied beside itself first, as `naeste.db.before-<version>`.
 */
export function migrate(db: Db, file: string, steps: readonly string[] = migrations): void {
  const version = pragma(db, 'user_version')
  if (version > steps.length) throw new StartProblem(tooNew(version, steps.length))
  if (version === steps.length) return
  if (version > 0) copyBeside(db, file, steps.length)
  db.transaction(() => {
    for (const step of steps.slice(version)) db.exec(step)
    db.exec(`PRAGMA user_version = ${steps.length}`)
  }).immediate()
}

function copyBeside(db: Db, file: string, version: number): void {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  copyFileSync(file, `${file}.before-${version}`)
}

const tooNew = (found: number, known: number): string =>
  `The database is of version ${found}, this program knows ${known}: start the newer program, or restore an older copy.`
