import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { codeOf } from '../code-of.ts'
import { StartProblem } from '../start-problem.ts'
import { openFile } from './database.ts'

/** Of a larger file not every page is looked at before the doors open: the nightly proof of a copy does that. */
const looksThroughBytes = 32 * 1024 * 1024
/** Until its journal is first brought in, a lobby's database is one page, and all of the lobby stands in the journal. */
const pageBytes = 4096

/**
 * Looks at a database before anything may write to it; throws one plain sentence where it is damaged or empty. A
 * connection that only reads leaves the file and its journal as they are.
 */
export function refuseDamaged(file: string): void {
  const journal = `${file}-wal`
  if (!existsSync(file)) {
    if (existsSync(journal) && statSync(journal).size > 0) throw damaged(file, 'only its journal is there')
    return
  }
  const { size } = statSync(file)
  if (size === 0) throw damaged(file, 'the file is empty')
  if (size === pageBytes && !existsSync(journal))
    throw damaged(file, `all of it stood in ${basename(journal)}, which is not there`)
  if (size <= looksThroughBytes) lookThrough(file)
}

function lookThrough(file: string): void {
  const db = openFile(file, { readonly: true })
  try {
    const [found] = db.prepare<[], { quick_check: string }>('PRAGMA quick_check(1)').all()
    if (found && found.quick_check !== 'ok') throw damaged(file, found.quick_check)
  } finally {
    db.close()
  }
}

/** What an error of the disk or the database means to whoever starts the lobby; null for any other error. */
export function diskProblem(error: unknown, dataDir: string): StartProblem | null {
  const code = String(codeOf(error))
  const file = join(dataDir, 'naeste.db')
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return damaged(file, (error as Error).message)
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code))
    return new StartProblem(`DATA_DIR: the disk of ${dataDir} is full. Make room on it, and start again.`)
  if (/^(SQLITE_READONLY|SQLITE_CANTOPEN|EROFS|EACCES|EPERM|EEXIST|ENOTDIR|ENOENT)/.test(code))
    return new StartProblem(
      `DATA_DIR: ${dataDir} takes no writing (${code}). Make it a folder that this program may write to, on a disk that is not mounted read-only.`,
    )
  if (/^(SQLITE_IOERR|EIO)/.test(code))
    return new StartProblem(
      `DATA_DIR: the disk of ${dataDir} fails (${code}). Look at its cable, or replace it.`,
    )
  return null
}

/** Whether an error says that the disk took nothing: full, read-only or failing. */
export const isOfTheDisk = (error: unknown): boolean =>
  /^(SQLITE_(FULL|READONLY|IOERR|CANTOPEN)|ENOSPC|EDQUOT|EROFS|EIO)/.test(String(codeOf(error)))

function damaged(file: string, how: string): StartProblem {
  const folder = dirname(file)
  const copies = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.startsWith(`${basename(file)}.before-`))
    : []
  const older =
    copies.length > 0 ? ` Beside it lies what was copied before an update: ${copies.join(', ')}.` : ''
  return new StartProblem(
    `DATA_DIR: the database ${file} is damaged: ${how.replace(/\s+/g, ' ').trim()}. Nothing in it was changed. ` +
      `Move it and its -wal and -shm aside, put the newest copy in its place, and start again.${older}`,
  )
}
