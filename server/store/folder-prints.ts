import type { Instant } from '../queue/words.ts'
import type { Db } from './database.ts'

/** A crisis folder that was printed, and the version of the lobby's document that it is of. */
export interface FolderPrint {
  readonly at: Instant
  readonly version: number
}

export interface FolderPrints {
  last(): FolderPrint | null
  note(print: FolderPrint, actor: string): void
}

export function openFolderPrints(db: Db): FolderPrints {
  const last = db.prepare<[], FolderPrint>('SELECT at, version FROM folder_print ORDER BY at DESC LIMIT 1')
  const note = db.prepare('INSERT OR REPLACE INTO folder_print VALUES (?, ?, ?)')
  return {
    last: () => last.get() ?? null,
    note: ({ at, version }, actor) => void note.run(at, actor, version),
  }
}
