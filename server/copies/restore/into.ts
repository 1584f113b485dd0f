import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '../../start-problem.ts'
import { holdAlone, type Leave } from '../../store/alone.ts'

const files = ['naeste.db', 'naeste.db-wal', 'naeste.db-shm', 'naeste.db.copies'] as const

/** Readies the folder, and holds it; throws where a lobby is there and may not be moved, or runs. */
export function ready(into: string, over: boolean): Leave {
  mkdirSync(into, { recursive: true })
  if (existsSync(join(into, 'naeste.db')) && !over)
    throw new StartProblem(
      `--into: "${into}" holds a lobby already; name another folder, or add --over to move that one beside.`,
    )
  try {
    return holdAlone(into, 'lobby')
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error
    const sentence = `--into: the lobby in "${into}" is running; stop it first: systemctl stop naeste`
    throw new StartProblem(sentence, { cause: error })
  }
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
