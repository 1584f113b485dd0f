import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '../../start-problem.ts'
import { openFile } from '../../store/database.ts'

const files = ['naeste.db', 'naeste.db-wal', 'naeste.db-shm', 'naeste.db.copies'] as const

/** Readies the folder; throws where a lobby is there and may not be moved, or runs. */
export function ready(into: string, over: boolean): void {
  mkdirSync(into, { recursive: true })
  const there = join(into, 'naeste.db')
  if (!existsSync(there)) return
  if (!over)
    throw new StartProblem(
      `--into: "${into}" holds a lobby already; name another folder, or add --over to move that one beside.`,
    )
  if (isRunning(there))
    throw new StartProblem(`--into: the lobby in "${into}" is running; stop it first: systemctl stop naeste`)
}

/** Puts the restored database in place; gives the name under which an older one lies now, null where there was none. */
export function settleIn(restored: string, into: string, now: number): string | null {
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '')
  const beside = join(into, `before-restore-${stamp}`)
  const older = files.filter((name) => existsSync(join(into, name)))
  if (older.length > 0) mkdirSync(beside, { recursive: true })
  for (const name of older) renameSync(join(into, name), join(beside, name))
  renameSync(restored, join(into, 'naeste.db'))
  return older.length > 0 ? beside : null
}

/** A program that has it open leaves a lock on it, which keeps everybody else from having it alone. */
function isRunning(file: string): boolean {
  const db = openFile(file, { timeout: 0 })
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK')
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
  } finally {
    db.close()
  }
}
