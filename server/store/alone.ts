import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../code-of.ts'
import { StartProblem } from '../start-problem.ts'
import { openFile } from './database.ts'
import { diskProblem } from './disk-problem.ts'

/** Gives the folder back. */
export type Leave = () => void

/** One that is just ending may take a moment. */
const patienceMs = 2000

/**
 * Holds a folder for this process alone: two lobbies on one database would each give the same number. The lock is the
 * kernel's own, so it is gone however the process ends. Throws one plain sentence while another lobby holds it, or where the disk
 * takes nothing.
 */
export function holdAlone(dataDir: string, what: 'lobby' | 'demo'): Leave {
  try {
    return holdHere(dataDir, what)
  } catch (error) {
    throw diskProblem(error, dataDir) ?? error
  }
}

function holdHere(dataDir: string, what: 'lobby' | 'demo'): Leave {
  mkdirSync(dataDir, { recursive: true })
  const db = openFile(join(dataDir, `${what}.lock`), { timeout: patienceMs })
  try {
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (codeOf(error) !== 'SQLITE_BUSY') throw error
    throw new StartProblem(
      `DATA_DIR: another lobby is open in ${dataDir}; end that one first, or choose another folder.`,
    )
  }
  return () => db.close()
}
